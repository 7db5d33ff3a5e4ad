package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizeTest {

    private static final int ITEMS = 500;
    private static final int UPDATES = 6_000;
    private static final long LIVE_BYTES = ITEMS * 300L * 2 * 3;

    /** Each update writes at least a page of documents and a page of the index. */
    private static final long WRITTEN_BYTES = UPDATES * 16_384L;

    private static final String TEXT = "建议".repeat(300);

    @TempDir
    Path data;

    @Test
    void givesSpaceBackUnderSteadyUpdates() throws Exception {
        Path file = StoreFolder.in(data).file();
        Random random = new Random(1);
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            items.createIndex(Indexes.ascending("due"));
            for (int i = 0; i < ITEMS; i++) {
                items.insertOne(new Document("_id", i).append("due", i).append("text", TEXT));
            }
            for (int i = 0; i < UPDATES; i++) {
                items.updateOne(
                        Filters.eq("_id", random.nextInt(ITEMS)),
                        Updates.combine(Updates.set("due", random.nextInt()), Updates.set("text", TEXT + i)));
            }
            assertThat(Files.size(file)).isLessThan(WRITTEN_BYTES);
            Instant end = Instant.now().plusSeconds(60);
            while (Files.size(file) > 20 * LIVE_BYTES && Instant.now().isBefore(end)) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(Files.size(file)).isLessThanOrEqualTo(20 * LIVE_BYTES);
        }
        assertThat(StoreTools.check(data)).isEmpty();
    }
}
