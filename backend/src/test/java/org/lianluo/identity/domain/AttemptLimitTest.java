package org.lianluo.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.MovableClock;

class AttemptLimitTest {

    final MovableClock clock = new MovableClock();
    final AttemptLimit limit = new AttemptLimit(clock, 2);

    @Test
    void stopsAnAddressForTheRestOfTheMinute() {
        assertThat(limit.take("10.0.0.1")).isTrue();
        assertThat(limit.take("10.0.0.1")).isTrue();
        assertThat(limit.take("10.0.0.1")).isFalse();
        assertThat(limit.take("10.0.0.2")).isTrue();

        clock.pass(Duration.ofMinutes(1));

        assertThat(limit.take("10.0.0.1")).isTrue();
    }

    @Test
    void doesNotCountWhatSucceeds() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.take("10.0.0.1")).isTrue();
            limit.giveBack("10.0.0.1");
        }
    }
}
