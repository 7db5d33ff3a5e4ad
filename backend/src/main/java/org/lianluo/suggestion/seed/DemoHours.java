package org.lianluo.suggestion.seed;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Random;

/** Invented people work on weekdays between nine and half past four, and never in the future. */
final class DemoHours {

    private static final int MINUTES_A_DAY = 450;

    private DemoHours() {}

    /** A time at work on that day or, where it is a weekend, on the Monday after it. */
    static Instant atWork(Instant wished, Random random, Clock clock) {
        var day = wished.atZone(clock.getZone());
        int daysOff = Math.max(0, 8 - day.getDayOfWeek().getValue());
        var weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.plusDays(daysOff) : day;
        var at = atNine(weekday).plusMinutes(random.nextInt(MINUTES_A_DAY)).toInstant();
        return at.isAfter(clock.instant()) ? clock.instant() : at;
    }

    private static ZonedDateTime atNine(ZonedDateTime day) {
        return day.with(LocalTime.of(9, 0));
    }
}
