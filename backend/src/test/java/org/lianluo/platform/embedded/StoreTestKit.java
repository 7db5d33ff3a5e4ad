package org.lianluo.platform.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A store on a folder and a client of it. */
final class StoreTestKit implements AutoCloseable {

    final EmbeddedStore store;
    final MongoClient client;

    private StoreTestKit(EmbeddedStore store) {
        this.store = store;
        this.client = connect(store.connectionString("t"));
    }

    static StoreTestKit on(Path data) {
        return new StoreTestKit(EmbeddedStore.start(data, 0, Clock.systemUTC()));
    }

    /** A client that gives up soon. */
    static MongoClient connect(ConnectionString connection) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(connection)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("t").getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
