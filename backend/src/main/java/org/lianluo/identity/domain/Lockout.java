package org.lianluo.identity.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often signing in under a name has failed. Kept by name and not by account, so that a name nobody has is locked
 * just the same and the answer does not tell which names exist.
 *
 * @param lockedUntil null while five failures are not reached
 */
public record Lockout(
        String loginName, int failures, @Nullable Instant lockedUntil, Instant lastAttempt, int version) {

    private static final int FAILURES = 5;
    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);

    /** After so long without an attempt all is forgotten. */
    public static final Duration MEMORY = LONGEST.multipliedBy(2);

    public static Lockout none(String loginName) {
        return new Lockout(loginName, 0, null, Instant.EPOCH, 0);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * One more attempt, counted as failed before the password is looked at: guesses sent side by side cannot outrun the
     * count. Success takes the whole record away.
     */
    public Lockout attempted(Instant now) {
        int counted = now.isAfter(lastAttempt.plus(MEMORY)) ? 1 : failures + 1;
        return new Lockout(
                loginName,
                counted,
                counted % FAILURES == 0 ? now.plus(pause(counted / FAILURES)) : null,
                now,
                version + 1);
    }

    private static Duration pause(int round) {
        var doubled = FIRST.multipliedBy(1L << Math.min(round - 1, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
