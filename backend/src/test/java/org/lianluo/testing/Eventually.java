package org.lianluo.testing;

import java.time.Duration;

/** Waits for what comes by itself, such as an index that follows the store. */
public final class Eventually {

    private static final long PAUSE_MILLIS = 100;

    private Eventually() {}

    /** Tries until it holds; after the given time its failure stands. */
    public static void within(Duration time, Runnable holds) {
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            try {
                holds.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
