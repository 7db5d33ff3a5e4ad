package org.lianluo.platform.web;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the store did not do its work, where that is nobody's mistake and people are told so. */
public enum StoreFailure {
    DOWN("storeDown"),
    FULL("storeFull");

    /** As MongoDB reports a full disk; the embedded store uses the same code. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private final String messageKey;

    StoreFailure(String messageKey) {
        this.messageKey = messageKey;
    }

    /** A key of the message catalogue. */
    public String messageKey() {
        return messageKey;
    }

    /** Of the driver's exception, or of one that wraps it; empty for every other failure. */
    public static Optional<StoreFailure> of(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException failure) {
                return of(failure);
            }
        }
        return Optional.empty();
    }

    private static Optional<StoreFailure> of(MongoException failure) {
        if (failure.getCode() == OUT_OF_DISK_SPACE) {
            return Optional.of(FULL);
        }
        return isDown(failure) ? Optional.of(DOWN) : Optional.empty();
    }

    private static boolean isDown(MongoException failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoConnectionPoolClearedException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }
}
