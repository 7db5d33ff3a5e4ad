package org.lianluo.platform.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Lets commands write together and reach the disk together: a commit waits for the commands at work, so no command is
 * written by halves, and whoever comes while one commit is being synced shares the next.
 */
final class CommitGate {

    private final MVStore maps;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong applied = new AtomicLong();
    private final Object leader = new Object();
    private volatile long durable;
    private volatile @Nullable RuntimeException failure;

    CommitGate(MVStore maps) {
        this.maps = maps;
    }

    /** Runs a command and returns when its writes are on disk; throws what stopped the store if they may not be. */
    <T> T write(Supplier<T> command) {
        T result;
        long mine;
        gate.readLock().lock();
        try {
            result = command.get();
        } finally {
            mine = applied.incrementAndGet();
            gate.readLock().unlock();
        }
        awaitDurable(mine);
        return result;
    }

    private void awaitDurable(long mine) {
        synchronized (leader) {
            if (failure != null) {
                throw failure;
            }
            if (durable < mine) {
                try {
                    durable = commit();
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
            }
        }
    }

    private long commit() {
        long upTo;
        gate.writeLock().lock();
        try {
            upTo = applied.get();
            requireOpen();
            maps.commit();
        } finally {
            gate.writeLock().unlock();
        }
        maps.sync();
        return upTo;
    }

    /** A commit of a closed file does nothing and says nothing; a failed compaction may have closed it. */
    private void requireOpen() {
        if (maps.isClosed()) {
            throw new IllegalStateException("the file was closed after a failed write");
        }
    }

    /** Runs something while no command is at work. */
    <T> T alone(Supplier<T> work) {
        synchronized (leader) {
            gate.writeLock().lock();
            try {
                return work.get();
            } finally {
                gate.writeLock().unlock();
            }
        }
    }

    /** How many commands have written; grows. */
    long applied() {
        return applied.get();
    }

    /** Whether a write has failed; then nothing more is written through this gate. */
    boolean isBroken() {
        return failure != null;
    }
}
