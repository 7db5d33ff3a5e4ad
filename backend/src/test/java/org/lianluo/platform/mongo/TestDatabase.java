package org.lianluo.platform.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;

/** Opens a database for a test just as the application opens its own. */
public final class TestDatabase {

    private TestDatabase() {}

    public static MongoDatabase open(MongoClient client, String name, StoreIndexes... declared) {
        return new MongoConfiguration().database(client, name, List.of(declared));
    }
}
