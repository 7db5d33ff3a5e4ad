package org.lianluo.notification.domain;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The part of each day, in China's time, in which no mail is sent; it may go over midnight and lasts 18 hours at most. */
public record QuietHours(LocalTime from, LocalTime to) {

    private static final Duration LONGEST = Duration.ofHours(18);

    public QuietHours {
        if (!isPossible(from, to)) {
            throw new IllegalArgumentException("No quiet hours: " + from + " to " + to);
        }
    }

    public static boolean isPossible(LocalTime from, LocalTime to) {
        return !from.equals(to) && length(from, to).compareTo(LONGEST) <= 0;
    }

    private static Duration length(LocalTime from, LocalTime to) {
        var length = Duration.between(from, to);
        return length.isNegative() ? length.plusDays(1) : length;
    }

    public boolean cover(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** The first moment from this one on that is not quiet. */
    public ZonedDateTime endingAfter(ZonedDateTime now) {
        if (!cover(now.toLocalTime())) {
            return now;
        }
        var end = now.with(to);
        return end.isAfter(now) ? end : end.plusDays(1);
    }
}
