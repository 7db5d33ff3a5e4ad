package org.lianluo.platform.embedded;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store that runs in this process; clients reach it by its connection string only. */
public final class EmbeddedStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);

    private final StoreFolder folder;
    private final DurableStore store;
    private final Housekeeping housekeeping;
    private final StoreListener listener;
    private final StoreAddress address;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedStore(StoreFolder folder, DurableStore store, StoreSecret secret, int port) {
        this.folder = folder;
        this.store = store;
        this.listener = new StoreListener(new StoreCommands(store), secret, port);
        this.housekeeping = new Housekeeping(store);
        this.address = StoreAddress.onLoopback(listener.port(), secret);
        address.writeTo(folder.address());
    }

    /**
     * Starts a store, making its folder, file and secret if there are none.
     *
     * @param data the data folder; the store takes the folder {@code store} in it
     * @param port a loopback port, 0 for any free one
     * @throws StoreProblem if the file is in use, damaged or of another format; it is left as it is
     */
    public static EmbeddedStore start(Path data, int port, Clock clock) {
        return start(data, port, clock, DiskSpace.of(StoreFolder.in(data).path()));
    }

    static EmbeddedStore start(Path data, int port, Clock clock, DiskSpace space) {
        StoreFolder folder = StoreFolder.in(data).create();
        StoreFolder.own(folder.file());
        StoreSecret secret = StoreSecret.readOrCreate(folder.secret());
        DurableStore store = new DurableStore(folder.file().toString(), space, clock);
        try {
            EmbeddedStore running = new EmbeddedStore(folder, store, secret, port);
            log.info("Store {} listens on {}", folder.path(), running.address.hostAndPort());
            return running;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Where the store listens. */
    public String hostAndPort() {
        return address.hostAndPort();
    }

    /** How to reach the store, secret included: not to be logged. */
    public ConnectionString connectionString(String database) {
        return address.toConnectionString(database);
    }

    /** Ends commands at work, then closes the file. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        listener.close();
        housekeeping.close();
        store.close();
        try {
            Files.deleteIfExists(folder.address());
        } catch (IOException e) {
            log.warn("The file {} could not be deleted", folder.address(), e);
        }
    }
}
