package org.lianluo.platform.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.function.Function;

/** Writing many documents at once, each new or in the place of the one with its id. */
public final class Upserts {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private Upserts() {}

    /**
     * Writes all in one round trip and in their order; a document that breaks a unique index ends the work with a
     * {@link com.mongodb.MongoBulkWriteException}.
     */
    public static <T> void byId(MongoCollection<T> collection, Collection<T> documents, Function<T, ?> id) {
        if (!documents.isEmpty()) {
            collection.bulkWrite(documents.stream()
                    .map(it -> new ReplaceOneModel<>(eq(id.apply(it)), it, UPSERT))
                    .toList());
        }
    }
}
