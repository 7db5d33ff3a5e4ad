package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Refuses writes before the disk is full, so that the store never has to stop in the middle of one. */
final class DiskSpace {

    private static final int OUT_OF_DISK_SPACE = 14031;
    private static final long RESERVE = 32L << 20;

    private final LongSupplier usableBytes;

    DiskSpace(LongSupplier usableBytes) {
        this.usableBytes = usableBytes;
    }

    static DiskSpace of(Path folder) {
        return new DiskSpace(folder.toFile()::getUsableSpace);
    }

    void requireSome() {
        long usable = usableBytes.getAsLong();
        if (usable < RESERVE) {
            throw refusal(
                    "only " + (usable >> 20) + " MB of disk space are left, " + (RESERVE >> 20) + " are needed", null);
        }
    }

    /** The answer to a write that was not saved. */
    static MongoServerError refusal(String reason, @org.jspecify.annotations.Nullable Throwable cause) {
        return new MongoServerError(
                OUT_OF_DISK_SPACE,
                "OutOfDiskSpace",
                "The store cannot write: " + reason
                        + ". This write was not saved; everything saved before can be read.",
                cause);
    }
}
