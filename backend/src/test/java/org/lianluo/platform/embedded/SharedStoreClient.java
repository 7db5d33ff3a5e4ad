package org.lianluo.platform.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;

/** A program that reads what another process wrote and adds to it. */
final class SharedStoreClient {

    private SharedStoreClient() {}

    static List<String> runInAnotherProcess(Path data) {
        return ChildStore.runClass(SharedStoreClient.class, data.toString());
    }

    public static void main(String[] args) {
        StoreAddress address = StoreAddress.ofRunning(StoreFolder.in(Path.of(args[0])));
        try (MongoClient client = StoreTestKit.connect(address.toConnectionString("t"))) {
            MongoCollection<Document> items = client.getDatabase("t").getCollection("items");
            System.out.println("found " + items.find().first().getInteger("seen"));
            items.updateOne(new Document("_id", 1), Updates.inc("seen", 10));
        }
    }
}
