package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFileTest {

    @TempDir
    Path data;

    private Path file;

    @BeforeEach
    void fill() {
        file = StoreFolder.in(data).file();
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            MongoCollection<Document> items = kit.collection("items");
            items.createIndex(Indexes.ascending("unit"));
            items.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            for (int i = 0; i < 400; i++) {
                items.insertOne(new Document("_id", i)
                        .append("unit", i % 5)
                        .append("number", i)
                        .append("text", "议".repeat(200)));
            }
        }
    }

    private void change(Consumer<MVStore> change) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
        change.accept(store);
        store.commit();
        store.close();
    }

    private void assertRefusedAndUntouched(String message) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> EmbeddedStore.start(data, 0, Clock.systemUTC()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Nothing was changed");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void refusesAnotherVersionOfTheFormat() throws IOException {
        change(store -> store.openMap("lianluo").put("format", "99"));
        assertRefusedAndUntouched("format 99");
    }

    @Test
    void refusesAFileOfAnotherProgram() throws IOException {
        Files.delete(file);
        change(store -> store.openMap("mine").put("a", "b"));
        assertRefusedAndUntouched("another program");
    }

    @Test
    void refusesAFileThatIsNoStore() throws IOException {
        Files.writeString(file, "to do: milk, bread\n".repeat(2000));
        assertRefusedAndUntouched("damaged or not a store");
    }

    @Test
    void refusesAFileWithDamagedPages() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] text = "议议议议".getBytes(StandardCharsets.UTF_8);
        int damaged = 0;
        for (int i = 8192; i < bytes.length - text.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + text.length, text, 0, text.length)) {
                bytes[i] ^= 0x2A;
                damaged++;
                i += 20_000;
            }
        }
        assertThat(damaged).isPositive();
        Files.write(file, bytes);
        assertRefusedAndUntouched("damaged");
    }

    @Test
    void refusesAFileOfWhichNothingCanBeRead() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 8192; i < bytes.length; i += 64) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        assertRefusedAndUntouched("damaged");
    }

    @Test
    void buildsAnIndexAgainThatLostAnEntry() {
        change(store -> {
            MVMap<Key, Key> index = new StoreMaps(store).index("t.items", "unit_1");
            index.remove(index.firstKey());
        });
        assertThat(StoreTools.check(data)).singleElement().asString().contains("unit_1", "1 of 400 entries missing");
        assertAllFoundByUnit();
    }

    @Test
    void buildsAnIndexAgainThatHasAnEntryTooMany() {
        change(store -> new StoreMaps(store)
                .index("t.items", "unit_1")
                .put(KeyWriter.keyOf(77).plus(KeyWriter.keyOf(1)), KeyWriter.keyOf(1)));
        assertThat(StoreTools.check(data)).hasSize(1);
        assertAllFoundByUnit();
    }

    @Test
    void buildsAnIndexAgainThatIsMissing() {
        change(store -> store.removeMap(new StoreMaps(store).index("t.items", "unit_1")));
        assertAllFoundByUnit();
    }

    private void assertAllFoundByUnit() {
        try (StoreTestKit kit = StoreTestKit.on(data)) {
            for (int unit = 0; unit < 5; unit++) {
                assertThat(kit.collection("items").countDocuments(Filters.eq("unit", unit)))
                        .isEqualTo(80);
            }
        }
        assertThat(StoreTools.check(data)).isEmpty();
    }

    @Test
    void namesTheDocumentsThatBreakAUniqueIndex() throws IOException {
        change(store -> {
            MVMap<Key, de.bwaldvogel.mongo.bson.Document> documents = new StoreMaps(store).documents("t.items");
            Key last = documents.lastKey();
            documents.put(last, documents.get(last).cloneDeeply().append("number", 3));
        });
        assertRefusedAndUntouched("number_1");
        assertThat(List.of(file)).allMatch(Files::exists);
    }
}
