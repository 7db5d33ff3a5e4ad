package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.time.Clock;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/** One opening of the file: what reads and writes it until it is closed or a write fails. */
final class OpenStore {

    private static final int TARGET_FILL = 70;
    private static final int MOST_MOVED = 8 << 20;

    private final StoreFile file;
    private final StoredBackend backend;
    private final CommitGate gate;

    private OpenStore(StoreFile file, Clock clock) {
        this.file = file;
        this.gate = new CommitGate(file.maps());
        this.backend = new StoredBackend(file.maps(), clock);
    }

    /** Checks the file as far as needed and opens it. */
    static OpenStore open(String name, Clock clock) {
        StoreFile file = StoreFile.open(name);
        try {
            RecoveryCheck.beforeUse(file);
            return new OpenStore(file.begin(), clock);
        } catch (StoreProblem e) {
            file.abandon();
            throw e;
        } catch (RuntimeException e) {
            file.abandon();
            throw StoreFile.damaged(name, e);
        }
    }

    Document write(Channel channel, String database, String command, Document query) {
        return gate.write(() -> backend.handleCommand(channel, database, command, query));
    }

    /** Reads; what is read stays in the file until the command has ended. */
    Document read(Channel channel, String database, String command, Document query) {
        MVStore.TxCounter usage = file.maps().registerVersionUsage();
        try {
            return backend.handleCommand(channel, database, command, query);
        } finally {
            file.maps().deregisterVersionUsage(usage);
        }
    }

    /** Moves live data together and gives space back; false if there was nothing worth it. */
    boolean compact() {
        return gate.alone(() -> {
            boolean rewritten = file.maps().compact(TARGET_FILL, MOST_MOVED);
            // rewriting only marks pages as changed; without a write nothing else would save them
            file.maps().commit();
            file.maps().sync();
            return shrink() || rewritten;
        });
    }

    /** Rewriting leaves holes; chunks behind them are moved into them and the file is cut. */
    private boolean shrink() {
        FileStore<?> blocks = file.maps().getFileStore();
        long before = blocks.size();
        if (blocks instanceof RandomAccessStore store && blocks.getFillRate() < TARGET_FILL) {
            store.compactMoveChunks(TARGET_FILL, MOST_MOVED, file.maps());
        }
        return blocks.size() < before;
    }

    /** Copies what is acknowledged now into a new file; only its beginning waits for the commands at work. */
    void backup(Path target) {
        Snapshot snapshot = gate.alone(() -> new Snapshot(file.maps()));
        try (snapshot) {
            Backup.write(snapshot, target);
        }
    }

    /** Compares all indexes with the documents while writers wait. */
    RecoveryCheck.Report check() {
        return gate.alone(() -> RecoveryCheck.of(file.maps()));
    }

    CommitGate gate() {
        return gate;
    }

    StoreFile file() {
        return file;
    }

    void forget(Channel channel) {
        backend.handleClose(channel);
    }

    boolean isBroken() {
        return gate.isBroken() || file.maps().isClosed();
    }

    void close() {
        gate.alone(() -> {
            file.end();
            return true;
        });
    }

    void abandon() {
        file.abandon();
    }
}
