package org.lianluo.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private volatile Instant now;

    public MovableClock() {
        this(realTime());
    }

    public MovableClock(Instant start) {
        this.now = start;
    }

    /** One that stands at a moment of the test's own. */
    public static MovableClock at(Instant moment) {
        var clock = new MovableClock();
        clock.now = moment;
        return clock;
    }

    private static Instant realTime() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Back to the time of the world, which everything that does not ask this clock lives by. */
    public void showRealTime() {
        now = realTime();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    /** Puts it in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Installed {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
