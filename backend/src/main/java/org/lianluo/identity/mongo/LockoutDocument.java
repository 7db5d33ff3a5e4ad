package org.lianluo.identity.mongo;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.Lockout;

/** Failed attempts as they are stored. */
public record LockoutDocument(
        @BsonId String loginName,
        int failures,
        @Nullable Instant lockedUntil,
        Instant lastAttempt,
        Instant expiresAt,
        int version) {

    static LockoutDocument of(Lockout lockout) {
        return new LockoutDocument(
                lockout.loginName(),
                lockout.failures(),
                lockout.lockedUntil(),
                lockout.lastAttempt(),
                lockout.lastAttempt().plus(Lockout.MEMORY),
                lockout.version());
    }

    Lockout lockout() {
        return new Lockout(loginName, failures, lockedUntil, lastAttempt, version);
    }
}
