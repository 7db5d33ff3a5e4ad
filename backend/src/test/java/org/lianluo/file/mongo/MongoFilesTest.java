package org.lianluo.file.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.file.domain.StoredFiles;
import org.lianluo.file.domain.StoredFilesContract;
import org.lianluo.platform.embedded.EmbeddedStore;
import org.lianluo.platform.mongo.TestDatabase;
import org.lianluo.testing.TestStore;

class MongoFilesTest extends StoredFilesContract {

    private static final int THREE_PIECES = 2 * FileChunk.SIZE + 7;

    private MongoDatabase database;

    @Override
    protected StoredFiles empty() {
        database = TestStore.database(MongoFiles.indexes());
        return new MongoFiles(database);
    }

    @Test
    void leavesNothingOfADeletedFile() {
        var files = new MongoFiles(database);
        var file = file("fil_1", THREE_PIECES);
        files.keep(file, new ByteArrayInputStream(new byte[THREE_PIECES]));
        assertThat(chunks()).isEqualTo(3);

        files.delete(file.id(), MINE);

        assertThat(chunks()).isZero();
        assertThat(database.getCollection(MongoFiles.COLLECTION).countDocuments())
                .isZero();
    }

    @Test
    void hidesAnInterruptedUploadUntilItIsSweptAway() {
        var files = new MongoFiles(database);
        var file = file("fil_1", THREE_PIECES);
        assertThatThrownBy(() -> files.keep(file, new BreakingStream())).isInstanceOf(UncheckedIOException.class);

        assertThat(chunks()).isPositive();
        assertThat(files.find(List.of(file.id()))).isEmpty();
        files.attach(List.of(file.id()), "sug_1", MINE);
        files.sweep(NOW);
        assertThat(chunks()).isZero();
        assertThat(files.countLoose(MINE)).isZero();
    }

    @Test
    void readsAPieceAtATime() {
        var files = new MongoFiles(database);
        var file = file("fil_1", THREE_PIECES);
        files.keep(file, new ByteArrayInputStream(new byte[THREE_PIECES]));

        assertThat(TestStore.commandsOf(() -> read(files.content(file), FileChunk.SIZE)))
                .containsExactly("find");
        assertThat(TestStore.commandsOf(() -> read(files.content(file), FileChunk.SIZE + 1)))
                .containsExactly("find", "find");
    }

    @Test
    void keepsFilesOverARestart(@TempDir Path folder) {
        var content = new byte[THREE_PIECES];
        content[THREE_PIECES - 1] = 42;
        var file = file("fil_1", THREE_PIECES);

        onStoreIn(folder, files -> files.keep(file, new ByteArrayInputStream(content)));

        onStoreIn(folder, files -> {
            assertThat(files.find(List.of(file.id()))).containsExactly(file);
            assertThat(files.content(file)).hasBinaryContent(content);
        });
    }

    private static void onStoreIn(Path folder, Consumer<StoredFiles> work) {
        var store = EmbeddedStore.start(folder, 0, Clock.systemUTC());
        try (var client = MongoClients.create(store.connectionString("t"))) {
            work.accept(new MongoFiles(TestDatabase.open(client, "t", MongoFiles.indexes())));
        } finally {
            store.close();
        }
    }

    private long chunks() {
        return database.getCollection(FileContent.COLLECTION).countDocuments();
    }

    private static void read(InputStream content, int bytes) {
        try {
            content.readNBytes(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with a failure after the first piece. */
    private static final class BreakingStream extends InputStream {

        private int left = FileChunk.SIZE;

        @Override
        public int read() throws IOException {
            if (left-- == 0) {
                throw new IOException("broken");
            }
            return 1;
        }
    }
}
