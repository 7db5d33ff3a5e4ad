package org.lianluo.unit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.Comparator.comparingInt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Upserts;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.domain.Units;

/** The undertaking units of one congress in the collection {@code units}. */
public final class MongoUnits implements Units {

    static final String UNITS = "units";

    private static final Keyset BY_ORDER = new Keyset("order", false, Keyset.Type.NUMBER);

    private final MongoCollection<UndertakingUnit> units;
    private final String congress;

    public MongoUnits(MongoDatabase database, String congress) {
        this.units = database.getCollection(UNITS, UndertakingUnit.class);
        this.congress = congress;
    }

    @Override
    public Map<UnitId, UndertakingUnit> units(Collection<UnitId> ids) {
        Map<UnitId, UndertakingUnit> found = new HashMap<>();
        units.find(in("_id", ids)).forEach(unit -> found.put(unit.id(), unit));
        return found;
    }

    @Override
    public List<UndertakingUnit> all() {
        return units.find(eq("congress", congress))
                .sort(ascending("order", "_id"))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<UndertakingUnit> named(String name) {
        var wanted = name.strip();
        var candidates = units.find(and(
                        eq("congress", congress),
                        or(
                                eq("name", wanted),
                                eq("shortName", wanted),
                                eq("formerNames", wanted),
                                eq("aliases", wanted))))
                .into(new ArrayList<>());
        return candidates.stream()
                .min(comparingInt((UndertakingUnit unit) -> distance(unit, wanted))
                        .thenComparingInt(UndertakingUnit::order));
    }

    private static int distance(UndertakingUnit unit, String name) {
        if (unit.name().equals(name)) {
            return 0;
        }
        return unit.shortName().equals(name) ? 1 : 2;
    }

    @Override
    public Page<UndertakingUnit> list(PageRequest page, @Nullable String name) {
        var filter = name == null ? eq("congress", congress) : and(eq("congress", congress), holding(name.strip()));
        return BY_ORDER.page(
                page,
                filter,
                units::find,
                unit -> Cursor.of(String.valueOf(unit.order()), unit.id().value()),
                () -> units.countDocuments(filter));
    }

    private static Bson holding(String name) {
        var part = Pattern.compile(Pattern.quote(name));
        return or(regex("name", part), regex("shortName", part), regex("formerNames", part));
    }

    @Override
    public void keep(Collection<UndertakingUnit> kept) {
        Upserts.byId(units, kept, UndertakingUnit::id);
    }
}
