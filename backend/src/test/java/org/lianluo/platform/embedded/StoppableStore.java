package org.lianluo.platform.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** A store that a test stops, starts again and fills up while an application runs on it. */
public final class StoppableStore implements AutoCloseable {

    private static final long PLENTY = Long.MAX_VALUE / 2;

    private final Path data;
    private final AtomicLong usable = new AtomicLong(PLENTY);
    private EmbeddedStore running;
    private int port;

    public StoppableStore(Path data) {
        this.data = data;
        start();
        this.port = Integer.parseInt(running.hostAndPort().split(":")[1]);
    }

    /** Where it is. */
    public String uri() {
        return running.connectionString("lianluo").getConnectionString() + "&connectTimeoutMS=1000";
    }

    /** At the address it had before. */
    public void start() {
        running = EmbeddedStore.start(data, port, Clock.systemUTC(), new DiskSpace(usable::get));
    }

    public void stop() {
        running.close();
    }

    public void fillTheDisk() {
        usable.set(0);
    }

    public void freeTheDisk() {
        usable.set(PLENTY);
    }

    @Override
    public void close() {
        running.close();
    }
}
