package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a store under sixteen writers, again and again, on the same file. */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("lianluo.crash.rounds", 20);
    private static final int WRITERS = 16;

    @TempDir
    Path data;

    private final List<CrashWriter> writers =
            IntStream.range(0, WRITERS).mapToObj(CrashWriter::new).toList();
    private final Random random = new Random(42);

    @Test
    void losesNoAcknowledgedWriteAndTearsNoDocument() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                round(threads);
            }
        } finally {
            threads.shutdownNow();
        }
        try (ChildStore store = ChildStore.on(data);
                MongoClient client = store.connect()) {
            verify(client);
        }
        int acknowledged = writers.stream().mapToInt(CrashWriter::acknowledged).sum();
        System.out.println(ROUNDS + " kills, " + acknowledged + " acknowledged writes, none lost");
        assertThat(acknowledged).isGreaterThan(ROUNDS * WRITERS);
        assertThat(StoreTools.check(data)).isEmpty();
    }

    private void round(ExecutorService threads) throws Exception {
        ChildStore store = ChildStore.on(data);
        try (MongoClient client = store.connect()) {
            verify(client);
            MongoCollection<Document> items = items(client);
            List<Future<?>> work = writers.stream()
                    .<Future<?>>map(writer -> threads.submit(() -> writer.writeUntilTheStoreIsGone(items)))
                    .toList();
            TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(800));
            store.kill();
            client.close();
            for (Future<?> writer : work) {
                writer.get(30, TimeUnit.SECONDS);
            }
        } finally {
            store.kill();
        }
    }

    private void verify(MongoClient client) {
        MongoCollection<Document> items = items(client);
        items.createIndex(Indexes.ascending("unit", "due"));
        items.createIndex(Indexes.descending("due"));
        items.createIndex(Indexes.ascending("tags"));
        items.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        writers.forEach(writer -> writer.verify(items));
        Document check = client.getDatabase("admin").runCommand(new Document(StoreCommands.CHECK, 1));
        assertThat(check.getList("findings", String.class)).isEmpty();
    }

    private static MongoCollection<Document> items(MongoClient client) {
        return client.getDatabase("t").getCollection("items");
    }
}
