package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    private Path data;
    private Path backup;
    private Path restored;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        backup = folder.resolve("monday.backup");
        restored = folder.resolve("restored");
    }

    private static List<Document> fill(StoreTestKit kit) {
        MongoCollection<Document> items = kit.collection("items");
        items.createIndex(Indexes.ascending("unit", "tags"));
        items.createIndex(
                Indexes.ascending("number"),
                new IndexOptions().unique(true).partialFilterExpression(Document.parse("{open: true}")));
        for (int i = 0; i < 300; i++) {
            items.insertOne(new Document("_id", i)
                    .append("unit", i % 7)
                    .append("tags", List.of(i, i + 1))
                    .append("number", i)
                    .append("open", i % 2 == 0));
        }
        kit.collection("units").insertOne(new Document("_id", "u"));
        return all(kit);
    }

    private static List<Document> all(StoreTestKit kit) {
        List<Document> all = new ArrayList<>();
        for (String name : List.of("items", "units")) {
            kit.collection(name).find().sort(new Document("_id", 1)).into(all);
            kit.collection(name).listIndexes().into(all);
        }
        return all;
    }

    @Test
    void restoresEveryDocumentAndIndexOfAStoppedStore() throws IOException {
        List<Document> before;
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            before = fill(kit);
        }
        StoreTools.backup(data, backup);
        assertThat(StoreTools.restore(backup, restored)).isGreaterThan(300);
        assertThat(StoreTools.check(restored)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (StoreTestKit kit = StoreTestKit.on(restored)) {
            assertThat(all(kit)).isEqualTo(before);
            assertThatThrownBy(() -> kit.collection("items").insertOne(new Document("number", 4).append("open", true)))
                    .hasMessageContaining("E11000");
        }
    }

    @Test
    void copiesARunningStoreAsItWasAtOneMoment() throws Exception {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> pairs = kit.collection("pairs");
            pairs.createIndex(Indexes.ascending("count"));
            pairs.insertOne(new Document("_id", "first").append("count", 0));
            pairs.insertOne(new Document("_id", "second").append("count", 0));
            AtomicBoolean stop = new AtomicBoolean();
            AtomicInteger acknowledged = new AtomicInteger();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    pairs.updateOne(new Document("_id", "first"), Updates.inc("count", 1));
                    pairs.updateOne(new Document("_id", "second"), Updates.inc("count", 1));
                    acknowledged.incrementAndGet();
                }
            });
            while (acknowledged.get() < 20) {
                Thread.onSpinWait();
            }
            int before = acknowledged.get();
            StoreTools.backup(data, backup);
            int after = acknowledged.get();
            stop.set(true);
            writer.get();
            StoreTools.restore(backup, restored);
            try (StoreTestKit copy = StoreTestKit.on(restored)) {
                int first = count(copy, "first");
                int second = count(copy, "second");
                assertThat(first - second).isBetween(0, 1);
                assertThat(second).isBetween(before, after + 1);
            }
        }
    }

    private static int count(StoreTestKit kit, String id) {
        return kit.collection("pairs").find(new Document("_id", id)).first().getInteger("count");
    }

    @Test
    void restoresIntoAnEmptyFolderOnly() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            fill(kit);
        }
        StoreTools.backup(data, backup);
        assertThatThrownBy(() -> StoreTools.restore(backup, data))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("empty folder only");
    }

    @Test
    void doesNotOverwriteABackup() throws IOException {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            fill(kit);
        }
        Files.writeString(backup, "precious");
        assertThatThrownBy(() -> StoreTools.backup(data, backup)).hasMessageContaining("exists");
        assertThat(backup).hasContent("precious");
    }

    @Test
    void refusesADamagedBackup() throws IOException {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            fill(kit);
        }
        StoreTools.backup(data, backup);
        byte[] bytes = Files.readAllBytes(backup);
        for (int i = 8192; i < bytes.length; i += 64) {
            bytes[i] ^= 0x55;
        }
        Files.write(backup, bytes);
        assertThatThrownBy(() -> StoreTools.restore(backup, restored)).isInstanceOf(StoreProblem.class);
        assertThat(StoreFolder.in(restored).file()).doesNotExist();
    }
}
