package org.lianluo.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.platform.mongo.TestDatabase;

/** The store tests run on: the MongoDB named by {@code MONGODB_URI}, else one in memory. */
public final class TestStore {

    private static final List<String> COMMANDS = new CopyOnWriteArrayList<>();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    COMMANDS.add(event.getCommandName());
                }
            })
            .build());

    private TestStore() {}

    private static String uri() {
        var named = System.getenv("MONGODB_URI");
        return named != null ? named : new MongoServer(H2Backend.inMemory()).bindAndGetConnectionString();
    }

    /** An empty database with these indexes. */
    public static MongoDatabase database(StoreIndexes... indexes) {
        return TestDatabase.open(CLIENT, "test_" + UUID.randomUUID().toString().replace("-", ""), indexes);
    }

    /** The commands sent to the store while this work was done. */
    public static List<String> commandsOf(Runnable work) {
        int before = COMMANDS.size();
        work.run();
        return new ArrayList<>(COMMANDS.subList(before, COMMANDS.size()));
    }
}
