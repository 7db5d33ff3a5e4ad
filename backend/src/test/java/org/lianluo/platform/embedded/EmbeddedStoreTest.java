package org.lianluo.platform.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    @TempDir
    Path data;

    @Test
    void keepsDocumentsAndIndexesOverARestart() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            items.createIndex(Indexes.ascending("unit", "due"));
            for (int i = 0; i < 50; i++) {
                items.insertOne(new Document("_id", i).append("unit", i % 5).append("due", 100 - i));
            }
        }
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            assertThat(items.countDocuments()).isEqualTo(50);
            assertThat(items.countDocuments(and(eq("unit", 3), gt("due", 70)))).isEqualTo(6);
            assertThat(ids(items.find(eq("unit", 3))
                            .sort(descending("due"))
                            .limit(3)
                            .into(new ArrayList<>())))
                    .containsExactly(3, 8, 13);
            assertThat(items.listIndexes().into(new ArrayList<>())).hasSize(2);
        }
    }

    @Test
    void savesOnlyTheExpectedVersion() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            items.insertOne(new Document("_id", "a").append("version", 1).append("state", "draft"));
            FindOneAndUpdateOptions after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
            Document saved = items.findOneAndUpdate(
                    and(eq("_id", "a"), eq("version", 1)),
                    combine(set("state", "submitted"), inc("version", 1)),
                    after);
            assertThat(saved).containsEntry("state", "submitted").containsEntry("version", 2);
            assertThat(items.findOneAndUpdate(and(eq("_id", "a"), eq("version", 1)), set("state", "x"), after))
                    .isNull();
        }
    }

    @Test
    void refusesASecondDocumentWithTheSameUniqueValues() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            items.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            items.insertOne(new Document("_id", 1).append("number", "7"));
            assertThatThrownBy(() -> items.insertOne(new Document("_id", 2).append("number", "7")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
            assertThatThrownBy(() -> items.insertOne(new Document("_id", 1))).hasMessageContaining("E11000");
            assertThat(items.countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void handsOutALargeAnswerInBatches() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            String text = "议".repeat(40_000);
            List<Document> many = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                many.add(new Document("_id", i).append("text", text));
            }
            items.insertMany(many);
            assertThat(ids(items.find().into(new ArrayList<>()))).hasSize(600).doesNotHaveDuplicates();
        }
    }

    private static List<Object> ids(List<Document> documents) {
        return documents.stream().map(document -> document.get("_id")).toList();
    }
}
