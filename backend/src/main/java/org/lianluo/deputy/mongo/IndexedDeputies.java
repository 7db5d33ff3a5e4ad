package org.lianluo.deputy.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.domain.Deputies;
import org.lianluo.deputy.domain.Deputy;
import org.lianluo.platform.mongo.IndexedRows;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Scope;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Facet;
import org.lianluo.shared.index.IndexEntry;
import org.lianluo.shared.index.Indexed;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;
import org.lianluo.shared.index.Stamp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets deputies be found by name, pinyin and certificate; by work and expertise only for whom their cards are open. */
@Component
class IndexedDeputies implements Indexed {

    private static final String EVERYBODY = "everybody";
    private static final String OPEN = "open";

    private final IndexedRows<Document> rows;
    private final Deputies deputies;

    IndexedDeputies(MongoDatabase database, Deputies deputies, @Value("${lianluo.congress:CN}") String congress) {
        this.rows = IndexedRows.versioned(database.getCollection(MongoDeputies.DEPUTIES), "congress", congress);
        this.deputies = deputies;
    }

    @Override
    public String kind() {
        return "DEPUTY";
    }

    @Override
    public String prefix() {
        return DeputyId.PREFIX;
    }

    @Override
    public boolean isInFeed() {
        return false;
    }

    @Override
    public Set<String> audiencesOf(Actor actor) {
        actor.require(Scope.DEPUTY_READ);
        var audiences = new TreeSet<>(Set.of(EVERYBODY));
        if (Deputy.areOpenTo(actor)) {
            audiences.add(OPEN);
        }
        if (actor.deputy() != null) {
            audiences.add(actor.deputy().value());
        }
        return audiences;
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
        return deputies.find(ids.stream().map(DeputyId::new).toList()).stream()
                .map(it -> new IndexEntry(it.id().value(), it.version(), faces(it)))
                .toList();
    }

    private static List<Face> faces(Deputy deputy) {
        var known = new Passage(Part.TITLE, deputy.name());
        var open = new ArrayList<>(List.of(known));
        addTo(open, deputy.employer());
        addTo(open, deputy.position());
        deputy.fields().forEach(it -> addTo(open, it));
        return List.of(
                face(deputy, Set.of(OPEN, deputy.id().value()), open), face(deputy, Set.of(EVERYBODY), List.of(known)));
    }

    private static void addTo(List<Passage> passages, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(Part.TEXT, text));
        }
    }

    private static Face face(Deputy deputy, Set<String> audiences, List<Passage> passages) {
        var facets = Map.of(Facet.DELEGATION, Set.of(deputy.delegation().value()));
        return new Face(audiences, deputy.certificateNo(), deputy.pinyin(), passages, facets, Instant.EPOCH);
    }
}
