package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    private static final long PLENTY = Long.MAX_VALUE / 2;
    private static final int OUT_OF_DISK_SPACE = 14031;

    @TempDir
    Path folder;

    private final AtomicLong usable = new AtomicLong(PLENTY);
    private final ThreadLocal<Channel> channel = ThreadLocal.withInitial(EmbeddedChannel::new);
    private String file;
    private DurableStore store;

    @BeforeEach
    void open() {
        FilePath.register(new FullDiskPath());
        FullDiskPath.ROOM.set(PLENTY);
        file = "fulldisk:" + folder.resolve("store.mv");
        store = new DurableStore(file, new DiskSpace(usable::get), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        FullDiskPath.ROOM.set(PLENTY);
        store.close();
    }

    private void insert(int id) {
        Document document = new Document("_id", id).append("text", "议".repeat(500));
        store.execute(
                channel.get(), "t", "insert", new Document("insert", "items").append("documents", List.of(document)));
    }

    private int count() {
        Document reply = store.execute(channel.get(), "t", "count", new Document("count", "items"));
        return (int) reply.get("n");
    }

    @Test
    void refusesWritesBeforeTheDiskIsFull() {
        insert(1);
        usable.set(1 << 20);
        assertThatThrownBy(() -> insert(2))
                .isInstanceOfSatisfying(
                        MongoServerError.class, e -> assertThat(e.getCode()).isEqualTo(OUT_OF_DISK_SPACE))
                .hasMessageContaining("was not saved");
        assertThat(count()).isEqualTo(1);
        usable.set(PLENTY);
        insert(2);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void staysReadableWhenAWriteFindsTheDiskFullAndWritesAgainWhenThereIsRoom() {
        for (int id = 0; id < 50; id++) {
            insert(id);
        }
        FullDiskPath.ROOM.set(3000);
        assertThatThrownBy(() -> insert(50))
                .isInstanceOfSatisfying(
                        MongoServerError.class, e -> assertThat(e.getCode()).isEqualTo(OUT_OF_DISK_SPACE));
        assertThat(count()).isEqualTo(50);
        assertThatThrownBy(() -> insert(51)).isInstanceOf(MongoServerError.class);
        assertThat(count()).isEqualTo(50);
        FullDiskPath.ROOM.set(PLENTY);
        insert(52);
        assertThat(count()).isEqualTo(51);
        store.close();
        store = new DurableStore(file, new DiskSpace(usable::get), Clock.systemUTC());
        assertThat(count()).isEqualTo(51);
    }

    @Test
    void opensAgainAfterHousekeepingFoundTheDiskFull() {
        for (int id = 0; id < 200; id++) {
            insert(id);
        }
        FullDiskPath.ROOM.set(2000);
        OpenStore open = store.current();
        assertThatThrownBy(() -> open.gate().alone(() -> {
                    open.file().maps().openMap("moved").put("page", "x".repeat(5000));
                    return open.file().maps().commit();
                }))
                .isInstanceOf(MVStoreException.class);
        assertThatThrownBy(() -> insert(200)).isInstanceOf(MongoServerError.class);
        assertThat(count()).isEqualTo(200);
        FullDiskPath.ROOM.set(PLENTY);
        insert(201);
        assertThat(count()).isEqualTo(201);
    }

    @Test
    void losesNothingAcknowledgedToManyWritersOnAFullDisk() throws InterruptedException {
        ConcurrentLinkedQueue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        FullDiskPath.ROOM.set(4 << 20);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            writers.execute(() -> {
                try {
                    while (next.get() < 5000) {
                        int id = next.incrementAndGet();
                        insert(id);
                        acknowledged.add(id);
                    }
                } catch (MongoServerError e) {
                    // refused: not saved
                }
            });
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        FullDiskPath.ROOM.set(PLENTY);
        assertThat(acknowledged).hasSizeBetween(20, 4999);
        for (int id : acknowledged) {
            Document query = new Document("count", "items").append("query", new Document("_id", id));
            assertThat(store.execute(channel.get(), "t", "count", query)).containsEntry("n", 1);
        }
    }
}
