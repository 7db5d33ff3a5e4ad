package org.lianluo.identity.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** How many failed sign-ins one network address may make in a minute; counted on each node by itself. */
public class AttemptLimit {

    private final Clock clock;
    private final int perMinute;
    private final Map<String, Integer> taken = new HashMap<>();
    private long minute;

    public AttemptLimit(Clock clock, int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /** Whether one more attempt is allowed; counts it when it is. */
    public synchronized boolean take(String address) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            taken.clear();
        }
        return taken.merge(address, 1, (had, one) -> Math.min(had + one, perMinute + 1)) <= perMinute;
    }

    /** An attempt that succeeded does not count: a whole office may share an address. */
    public synchronized void giveBack(String address) {
        taken.computeIfPresent(address, (key, had) -> had - 1);
    }
}
