package org.lianluo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.notification.NoticeKind;

class ScheduleTest {

    private static final Schedule SCHEDULE = new Schedule(List.of(0, 1, 3, 7), List.of(1, 3, 7), 7);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 6);

    @ParameterizedTest(name = "{0} days before the due day: {1} {2}")
    @CsvSource({
        "90, OBLIGATION_NEW, 0",
        "8, OBLIGATION_NEW, 0",
        "7, REMINDER, 7",
        "6, REMINDER, 7",
        "4, REMINDER, 7",
        "3, REMINDER, 3",
        "2, REMINDER, 3",
        "1, REMINDER, 1",
        "0, REMINDER, 0",
        "-1, OVERDUE, 1",
        "-2, OVERDUE, 1",
        "-3, OVERDUE, 3",
        "-6, OVERDUE, 3",
        "-7, OVERDUE, 7",
        "-13, OVERDUE, 7",
        "-14, OVERDUE, 14",
        "-20, OVERDUE, 14",
        "-21, OVERDUE, 21",
        "-371, OVERDUE, 371"
    })
    void tellsTheLatestStageReached(int left, NoticeKind kind, int days) {
        assertThat(SCHEDULE.reached(DUE.minusDays(90), DUE, DUE.minusDays(left)))
                .isEqualTo(new Stage(kind, days));
    }

    @ParameterizedTest(name = "owed since {0} days before the due day, {1} days before it: {2} {3}")
    @CsvSource({
        "5, 5, OBLIGATION_NEW, 0",
        "5, 4, OBLIGATION_NEW, 0",
        "5, 3, REMINDER, 3",
        "3, 3, OBLIGATION_NEW, 0",
        "1, 1, OBLIGATION_NEW, 0",
        "0, 0, OBLIGATION_NEW, 0"
    })
    void doesNotRemindOfWhatIsOnlyJustNew(int sinceBefore, int left, NoticeKind kind, int days) {
        assertThat(SCHEDULE.reached(DUE.minusDays(sinceBefore), DUE, DUE.minusDays(left)))
                .isEqualTo(new Stage(kind, days));
    }

    @Test
    void looksAheadAsFarAsItsFirstReminder() {
        assertThat(SCHEDULE.earliest()).isEqualTo(7);
        assertThat(new Schedule(List.of(), List.of(1), 7).earliest()).isZero();
    }

    @Test
    void refusesDaysThatCannotBeCounted() {
        assertThatThrownBy(() -> new Schedule(List.of(-1), List.of(1), 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(List.of(7), List.of(), 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(List.of(7), List.of(1), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
