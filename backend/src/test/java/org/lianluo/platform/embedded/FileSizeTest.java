package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizeTest {

    private static final int ITEMS = 500;
    private static final int UPDATES = 12_000;

    /** Each update writes at least a page of documents, a page of the index and the pages above them. */
    private static final long WITHOUT_COMPACTION = UPDATES * 16_384L;

    private static final String TEXT = "建议".repeat(300);

    @TempDir
    Path data;

    @Test
    void staysSmallUnderSteadyUpdates() throws IOException {
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
        }
        System.out.println("file " + Files.size(file) + " live");
        assertThat(Files.size(file)).isLessThan(WITHOUT_COMPACTION / 4);
        assertThat(StoreTools.check(data)).isEmpty();
    }
}
