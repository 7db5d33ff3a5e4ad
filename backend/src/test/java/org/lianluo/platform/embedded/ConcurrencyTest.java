package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

    private static final int ITEMS = 40;
    private static final int WRITES = 1500;

    @TempDir
    Path data;

    @Test
    void neverShowsHalfAnUpdateAndNeverLosesSightOfADocument() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            items.createIndex(Indexes.ascending("unit", "due"));
            for (int i = 0; i < ITEMS; i++) {
                items.insertOne(new Document("_id", i)
                        .append("unit", 1)
                        .append("due", 0)
                        .append("n", new Document("copy", 0)));
            }
            AtomicInteger written = new AtomicInteger();
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                Random random = new Random(writer);
                writers.add(CompletableFuture.runAsync(() -> {
                    while (written.incrementAndGet() < WRITES) {
                        int due = random.nextInt(1000);
                        items.updateOne(
                                Filters.eq("_id", random.nextInt(ITEMS)),
                                Updates.combine(Updates.set("due", due), Updates.set("n.copy", due)));
                    }
                }));
            }
            int reads = 0;
            while (!writers.stream().allMatch(CompletableFuture::isDone)) {
                List<Document> found = items.find(Filters.eq("unit", 1))
                        .sort(Indexes.ascending("due"))
                        .into(new ArrayList<>());
                assertThat(found)
                        .extracting(item -> item.get("_id"))
                        .hasSize(ITEMS)
                        .doesNotHaveDuplicates();
                assertThat(found)
                        .allMatch(item -> item.get("due")
                                .equals(item.get("n", Document.class).get("copy")));
                reads++;
            }
            writers.forEach(CompletableFuture::join);
            assertThat(reads).isPositive();
        }
    }

    @Test
    void givesPositionalUpdatesTheirOwnPositionWhileOthersRead() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            items.insertOne(Document.parse("{_id: 1, parts: [{k: 'a', n: 0}, {k: 'b', n: 0}, {k: 'c', n: 0}]}"));
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    items.find(Filters.elemMatch("parts", Filters.eq("k", "a"))).first();
                }
            });
            for (int i = 0; i < 300; i++) {
                items.updateOne(Filters.eq("parts.k", "c"), Updates.inc("parts.$.n", 1));
            }
            done.set(true);
            reader.join();
            assertThat(items.find().first())
                    .isEqualTo(Document.parse("{_id: 1, parts: [{k: 'a', n: 0}, {k: 'b', n: 0}, {k: 'c', n: 300}]}"));
        }
    }

    @Test
    void losesNoIncrementOfManyWriters() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            items.insertOne(new Document("_id", 1).append("n", 0));
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                writers.add(CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 50; i++) {
                        items.updateOne(Filters.eq("_id", 1), Updates.inc("n", 1));
                    }
                }));
            }
            writers.forEach(CompletableFuture::join);
            assertThat(items.find().first()).containsEntry("n", 400);
        }
    }
}
