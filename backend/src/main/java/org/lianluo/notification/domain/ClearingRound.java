package org.lianluo.notification.domain;

import java.time.Clock;

/** Clears away the notices whose time is over. */
public final class ClearingRound {

    private final Notices notices;
    private final Retention retention;
    private final Clock clock;

    public ClearingRound(Notices notices, Retention retention, Clock clock) {
        this.notices = notices;
        this.retention = retention;
        this.clock = clock;
    }

    /** Goes on until nothing is left to clear. */
    public void go() {
        var now = clock.instant();
        int cleared;
        do {
            cleared = notices.clear(retention.readBefore(now), retention.unreadBefore(now));
        } while (cleared > 0);
    }
}
