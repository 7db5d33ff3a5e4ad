package org.lianluo.deputy.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.domain.Deputies;
import org.lianluo.deputy.domain.Deputy;
import org.lianluo.deputy.domain.DeputyFilter;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Upserts;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** The deputies of one congress in the collection {@code deputies}. */
public final class MongoDeputies implements Deputies {

    static final String DEPUTIES = "deputies";

    private static final Keyset BY_PINYIN = new Keyset("pinyin", false, Keyset.Type.TEXT);

    private final MongoCollection<Deputy> deputies;
    private final String congress;

    public MongoDeputies(MongoDatabase database, String congress) {
        this.deputies = database.getCollection(DEPUTIES, Deputy.class);
        this.congress = congress;
    }

    @Override
    public List<Deputy> find(Collection<DeputyId> ids) {
        return deputies.find(in("_id", ids)).into(new ArrayList<>());
    }

    @Override
    public List<DeputyId> membersOf(DelegationId delegation) {
        return deputies.find(and(eq("congress", congress), eq("delegation", delegation)))
                .map(Deputy::id)
                .into(new ArrayList<>());
    }

    @Override
    public Page<Deputy> list(PageRequest page, DeputyFilter filter) {
        var wanted = and(conditions(filter));
        return BY_PINYIN.page(
                page,
                wanted,
                deputies::find,
                deputy -> Cursor.of(deputy.pinyin(), deputy.id().value()),
                () -> deputies.countDocuments(wanted));
    }

    private List<Bson> conditions(DeputyFilter filter) {
        List<Bson> conditions = new ArrayList<>(List.of(eq("congress", congress)));
        if (filter.delegation() != null) {
            conditions.add(eq("delegation", filter.delegation()));
        }
        if (filter.primaryLevel() != null) {
            conditions.add(eq("primaryLevel", filter.primaryLevel()));
        }
        if (filter.name() != null && !filter.name().isBlank()) {
            conditions.add(NameSearch.matching(filter.name()));
        }
        return conditions;
    }

    @Override
    public void keep(List<Deputy> kept) {
        var ids = kept.stream().map(Deputy::id).toList();
        Map<DeputyId, Deputy> known = find(ids).stream().collect(toMap(Deputy::id, Function.identity()));
        Upserts.write(
                deputies,
                kept.stream().map(next -> write(next, known.get(next.id()))).toList());
    }

    private static WriteModel<Deputy> write(Deputy next, @Nullable Deputy known) {
        if (known == null) {
            return new InsertOneModel<>(next.withVersion(1));
        }
        boolean changed = !next.withVersion(known.version()).equals(known);
        return new ReplaceOneModel<>(
                and(eq(known.id()), eq("version", known.version())),
                next.withVersion(changed ? known.version() + 1 : known.version()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Map<DelegationId, Integer> memberCounts(Collection<DelegationId> delegations) {
        Map<DelegationId, Integer> counts = new HashMap<>();
        deputies.aggregate(
                        List.of(
                                match(and(eq("congress", congress), in("delegation", delegations))),
                                group("$delegation", sum("members", 1))),
                        Document.class)
                .forEach(row -> counts.put(new DelegationId(row.getString("_id")), row.getInteger("members")));
        return counts;
    }
}
