package org.lianluo.notification.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long notices are kept, in days since they were told.
 *
 * @param read those that somebody has opened, at least 90: longer than anybody is reminded ahead
 * @param unread all others, at least as long
 */
public record Retention(int read, int unread) {

    private static final int LEAST = 90;

    public Retention {
        if (read < LEAST || unread < read) {
            throw new IllegalArgumentException("Notices are kept too short a time: " + read + ", " + unread);
        }
    }

    Instant readBefore(Instant now) {
        return now.minus(Duration.ofDays(read));
    }

    Instant unreadBefore(Instant now) {
        return now.minus(Duration.ofDays(unread));
    }
}
