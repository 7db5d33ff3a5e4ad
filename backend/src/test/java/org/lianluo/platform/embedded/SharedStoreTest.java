package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a process of its own. */
class SharedStoreTest {

    @TempDir
    Path folder;

    @Test
    void isSharedByClientsInSeveralProcesses() {
        Path data = folder.resolve("data");
        try (ChildStore store = ChildStore.on(data);
                MongoClient here = store.connect()) {
            MongoCollection<Document> items = here.getDatabase("t").getCollection("items");
            items.insertOne(new Document("_id", 1).append("seen", 0));

            List<String> printed = SharedStoreClient.runInAnotherProcess(data);
            assertThat(printed).contains("found 0");

            assertThat(items.findOneAndUpdate(new Document("_id", 1), Updates.inc("seen", 1)))
                    .containsEntry("seen", 10);
        }
    }

    @Test
    void isBackedUpAndCheckedFromAnotherProcessWhileItRuns() {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        Path restored = folder.resolve("restored");
        try (ChildStore store = ChildStore.on(data);
                MongoClient client = store.connect()) {
            client.getDatabase("t").getCollection("items").insertOne(new Document("_id", 1));
            assertThat(ChildStore.run("backup", data.toString(), backup.toString()))
                    .endsWith("exit 0");
            assertThat(ChildStore.run("check", data.toString())).contains("The store is sound.", "exit 0");
            assertThat(ChildStore.run("backup", data.toString(), backup.toString()))
                    .endsWith("exit 1");
        }
        assertThat(ChildStore.run("restore", backup.toString(), restored.toString()))
                .endsWith("exit 0");
        try (StoreTestKit kit = StoreTestKit.on(restored)) {
            assertThat(kit.collection("items").countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void refusesASecondProcessOnTheSameFile() {
        Path data = folder.resolve("data");
        try (ChildStore store = ChildStore.on(data);
                MongoClient client = store.connect()) {
            client.getDatabase("t").getCollection("items").insertOne(new Document("_id", 1));
            assertThatThrownBy(() -> EmbeddedStore.start(data, 0, Clock.systemUTC()))
                    .isInstanceOf(StoreInUse.class)
                    .hasMessageContaining("in use by another process");
            assertThat(client.getDatabase("t").getCollection("items").countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void explainsHowItIsCalled() throws InterruptedException {
        assertThat(StoreProcess.run(List.of())).isEqualTo(2);
        assertThat(StoreProcess.run(List.of("serve"))).isEqualTo(2);
    }
}
