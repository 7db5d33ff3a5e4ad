package org.lianluo.platform.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;

/** The indexes a module declares as a bean of this type; all are created before the first request. */
public record StoreIndexes(List<StoreIndex> indexes) {

    public StoreIndexes {
        indexes = List.copyOf(indexes);
    }

    public static StoreIndexes of(StoreIndex... indexes) {
        return new StoreIndexes(List.of(indexes));
    }

    /** Creates those that are missing; does nothing where they exist. */
    public void create(MongoDatabase database) {
        indexes.forEach(index -> database.getCollection(index.collection()).createIndex(index.keys(), index.options()));
    }
}
