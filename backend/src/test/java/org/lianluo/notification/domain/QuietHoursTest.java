package org.lianluo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest(name = "{0} to {1} cover {2}: {3}")
    @CsvSource({
        "21:00, 08:00, 20:59, false",
        "21:00, 08:00, 21:00, true",
        "21:00, 08:00, 00:00, true",
        "21:00, 08:00, 07:59, true",
        "21:00, 08:00, 08:00, false",
        "12:00, 14:00, 11:59, false",
        "12:00, 14:00, 13:00, true",
        "12:00, 14:00, 14:00, false"
    })
    void areQuiet(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(new QuietHours(from, to).cover(time)).isEqualTo(quiet);
    }

    @ParameterizedTest(name = "at {0} quiet until {1}")
    @CsvSource({
        "2026-07-06T23:00+08:00[Asia/Shanghai], 2026-07-07T08:00+08:00[Asia/Shanghai]",
        "2026-07-07T02:30+08:00[Asia/Shanghai], 2026-07-07T08:00+08:00[Asia/Shanghai]",
        "2026-07-07T09:00+08:00[Asia/Shanghai], 2026-07-07T09:00+08:00[Asia/Shanghai]"
    })
    void endInTheMorning(String now, String end) {
        var quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

        assertThat(quiet.endingAfter(ZonedDateTime.parse(now))).isEqualTo(ZonedDateTime.parse(end));
    }

    @Test
    void leaveRoomForMail() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuietHours(LocalTime.of(8, 0), LocalTime.of(2, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(QuietHours.isPossible(LocalTime.of(8, 0), LocalTime.of(2, 0)))
                .isTrue();
    }
}
