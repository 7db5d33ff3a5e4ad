package org.lianluo.platform.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Writing many documents at once, each new or in the place of the one with its id. */
public final class Upserts {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions ALL_THAT_CAN = new BulkWriteOptions().ordered(false);

    private Upserts() {}

    /**
     * Writes all in one round trip. Those that break a unique index are left out and named by their place in a
     * {@link com.mongodb.MongoBulkWriteException}; the others are written all the same.
     */
    public static <T> void byId(MongoCollection<T> collection, Collection<T> documents, Function<T, ?> id) {
        write(
                collection,
                documents.stream()
                        .map(it -> new ReplaceOneModel<>(eq(id.apply(it)), it, UPSERT))
                        .toList());
    }

    /** The same for writes of any form, for example replacements that name the version they replace. */
    public static <T> void write(MongoCollection<T> collection, List<? extends WriteModel<T>> writes) {
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes, ALL_THAT_CAN);
        }
    }
}
