package org.lianluo.platform.embedded;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the file small: each write leaves dead data behind, which is given back every half second while there is any. */
final class Housekeeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
    private static final long PAUSE_MILLIS = 500;

    /** Space can be given back only some time after it was released. */
    private static final int ROUNDS_AFTER_LAST_WRITE = 6;

    private final DurableStore store;
    private final Thread thread;
    private volatile boolean stopped;
    private long seen;
    private int quiet;

    Housekeeping(DurableStore store) {
        this.store = store;
        this.thread = new Thread(this::run, "store-housekeeping");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!stopped) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                keep();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("The store could not be compacted", e);
            }
        }
    }

    private void keep() {
        OpenStore open = store.current();
        long applied = open.gate().applied();
        quiet = applied == seen ? quiet + 1 : 0;
        seen = applied;
        if (quiet < ROUNDS_AFTER_LAST_WRITE && !open.isBroken() && open.compact()) {
            quiet = 0;
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            // not interrupted: an interrupt would close the file under it
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
