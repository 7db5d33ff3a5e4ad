package org.lianluo.unit.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.mongo.IndexedRows;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Request;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.IndexEntry;
import org.lianluo.shared.index.Indexed;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;
import org.lianluo.shared.index.Stamp;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.domain.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets units be found by all their names and their duties; everybody may know all of it. */
@Component
class IndexedUnits implements Indexed {

    private static final Set<String> EVERYBODY = Set.of("everybody");

    private final IndexedRows<UndertakingUnit> rows;
    private final Units units;

    IndexedUnits(MongoDatabase database, Units units, @Value("${lianluo.congress:CN}") String congress) {
        this.rows = new IndexedRows<>(
                database.getCollection(MongoUnits.UNITS, UndertakingUnit.class),
                eq("congress", congress),
                new Document(),
                it -> new Stamp(it.id().value(), version(it)));
        this.units = units;
    }

    @Override
    public String kind() {
        return "UNIT";
    }

    @Override
    public String prefix() {
        return UnitId.PREFIX;
    }

    @Override
    public boolean isInFeed() {
        return false;
    }

    @Override
    public Set<String> audiencesOf(Actor actor) {
        actor.require(Scope.UNIT_READ);
        return EVERYBODY;
    }

    @Override
    public int count() {
        return rows.count();
    }

    @Override
    public List<Stamp> stamps(@Nullable String after, int limit) {
        return rows.stamps(after, limit);
    }

    @Override
    public List<IndexEntry> read(Collection<String> ids) {
        return units.units(ids.stream().map(UnitId::new).toList()).values().stream()
                .map(it -> new IndexEntry(it.id().value(), version(it), List.of(face(it))))
                .toList();
    }

    /** Units count no versions: what they say stands for it. */
    private static long version(UndertakingUnit unit) {
        return Long.parseUnsignedLong(Request.sha256(unit.toString()).substring(0, 15), 16);
    }

    private static Face face(UndertakingUnit unit) {
        var names = Stream.of(Stream.of(unit.shortName()), unit.formerNames().stream(), unit.aliases().stream())
                .flatMap(it -> it)
                .map(it -> new Passage(Part.NAME, it));
        var passages = Stream.of(
                        Stream.of(new Passage(Part.TITLE, unit.name())),
                        names,
                        Stream.of(new Passage(Part.TEXT, unit.duties())))
                .flatMap(it -> it)
                .filter(it -> !it.text().isBlank())
                .toList();
        return new Face(EVERYBODY, null, null, passages, Map.of(), Instant.EPOCH);
    }
}
