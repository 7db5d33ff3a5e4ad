package org.lianluo.obligation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.bson.conversions.Bson;
import org.lianluo.obligation.domain.ObligationQuery;
import org.lianluo.obligation.domain.Obligations;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Id;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.springframework.stereotype.Repository;

@Repository
class MongoObligations implements Obligations {

    static final String COLLECTION = "obligations";

    private final MongoCollection<ObligationDocument> collection;

    MongoObligations(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION, ObligationDocument.class);
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                StoreIndex.on(COLLECTION, ascending("owner", "due", "_id"), "what an owner owes, nearest first"),
                StoreIndex.on(COLLECTION, ascending("kind", "due", "_id"), "what of a kind is owed, nearest first"),
                StoreIndex.on(COLLECTION, ascending("due", "_id"), "what everybody owes, nearest first"),
                StoreIndex.on(COLLECTION, ascending("subject", "version"), "what an item makes owed"),
                StoreIndex.on(COLLECTION, ascending(MongoOpenClocks.RULE_SET), "the open clocks of a rule set"));
    }

    @Override
    public Page<Obligation> list(ObligationQuery query, PageRequest page) {
        var filter = filter(query);
        return new Keyset("due", false, Keyset.Type.TIME)
                .page(
                        page,
                        filter,
                        collection::find,
                        row -> Keyset.at(row.due().toInstant(), row.id()),
                        () -> collection.countDocuments(filter))
                .map(ObligationDocument::obligation);
    }

    private static Bson filter(ObligationQuery query) {
        var conditions = new ArrayList<Bson>();
        var owners = query.owners();
        if (owners != null) {
            var keys = owners.stream().map(Owner::key).toList();
            conditions.add(keys.size() == 1 ? eq("owner", keys.get(0)) : in("owner", keys));
        }
        if (query.overdue() != null) {
            var today = midnight(query.today());
            conditions.add(query.overdue() ? lt("due", today) : gte("due", today));
        }
        if (!query.kinds().isEmpty()) {
            conditions.add(in("kind", query.kinds()));
        }
        return conditions.isEmpty() ? empty() : and(conditions);
    }

    /** An upsert that finds a newer version collides with it and is dropped: the newer one is right. */
    @Override
    public Set<Owner> project(Aggregate item) {
        var owners = ownersOn(item.id());
        var writes = new ArrayList<WriteModel<ObligationDocument>>();
        for (Obligation obligation : item.obligations()) {
            owners.add(obligation.owner());
            var document = ObligationDocument.of(obligation, item.version());
            writes.add(new ReplaceOneModel<>(
                    and(eq(document.id()), lt("version", item.version())),
                    document,
                    new ReplaceOptions().upsert(true)));
        }
        writes.add(new DeleteManyModel<>(and(eq("subject", item.id().value()), lt("version", item.version()))));
        try {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
        }
        return owners;
    }

    private Set<Owner> ownersOn(Id item) {
        return collection
                .find(eq("subject", item.value()))
                .map(row -> row.obligation().owner())
                .into(new HashSet<>());
    }

    private static final int DUPLICATE_KEY = 11000;

    static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
