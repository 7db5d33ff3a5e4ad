package org.lianluo.platform.mongo;

import com.mongodb.client.model.IndexOptions;
import org.bson.conversions.Bson;

/**
 * An index a module needs, declared as a bean and created at start.
 *
 * @param purpose which reads or which rule it serves, in a few words
 */
public record StoreIndex(String collection, Bson keys, IndexOptions options, String purpose) {

    public static StoreIndex on(String collection, Bson keys, String purpose) {
        return new StoreIndex(collection, keys, new IndexOptions(), purpose);
    }

    public static StoreIndex unique(String collection, Bson keys, String purpose) {
        return new StoreIndex(collection, keys, new IndexOptions().unique(true), purpose);
    }

    /** Unique among the documents that the filter matches. */
    public static StoreIndex uniqueWhere(String collection, Bson keys, Bson filter, String purpose) {
        return new StoreIndex(
                collection, keys, new IndexOptions().unique(true).partialFilterExpression(filter), purpose);
    }

    /** Holds only the documents that the filter matches. */
    public static StoreIndex where(String collection, Bson keys, Bson filter, String purpose) {
        return new StoreIndex(collection, keys, new IndexOptions().partialFilterExpression(filter), purpose);
    }
}
