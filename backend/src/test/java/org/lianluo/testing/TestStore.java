package org.lianluo.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lianluo.platform.embedded.EmbeddedStore;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.platform.mongo.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** The store tests run on: the MongoDB named by {@code MONGODB_URI}, else an embedded one in a folder of its own. */
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
        return named != null ? named : embedded().connectionString("test").getConnectionString();
    }

    private static EmbeddedStore embedded() {
        try {
            var folder = Files.createTempDirectory("lianluo-test");
            var store = EmbeddedStore.start(folder, 0, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                store.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
