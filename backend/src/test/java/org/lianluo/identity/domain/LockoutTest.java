package org.lianluo.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockoutTest {

    static final Instant NOW = Instant.parse("2026-07-06T02:00:00Z");

    @Test
    void staysOpenForFourFailures() {
        assertThat(attempted(4).isLocked(NOW)).isFalse();
    }

    @Test
    void locksForFifteenMinutesAtTheFifth() {
        assertThat(attempted(5).isLocked(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isTrue();
        assertThat(attempted(5).isLocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void doublesThePauseWithEveryFiveMoreUpToADay() {
        assertThat(attempted(10).lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(attempted(15).lockedUntil()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(attempted(500).lockedUntil()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void forgetsAfterTwoQuietDays() {
        var later = NOW.plus(Lockout.MEMORY).plusMillis(1);

        assertThat(attempted(4).attempted(later).failures()).isEqualTo(1);
        assertThat(attempted(4).attempted(NOW.plus(Lockout.MEMORY)).failures()).isEqualTo(5);
    }

    private static Lockout attempted(int times) {
        var lockout = Lockout.none("somebody");
        for (int i = 0; i < times; i++) {
            lockout = lockout.attempted(NOW);
        }
        return lockout;
    }
}
