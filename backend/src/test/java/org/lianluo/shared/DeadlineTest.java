package org.lianluo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lianluo.platform.web.Messages;
import org.lianluo.testing.Clocks;
import org.lianluo.testing.SeedCalendar;

class DeadlineTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(SeedCalendar.years());

    private static Deadline deadline(String term, String start) {
        return Clocks.deadline(Clocks.term(term), LocalDate.parse(start), CALENDAR);
    }

    /** Counted by hand on the announced arrangements, day by day. */
    @ParameterizedTest(name = "{0} from {1} {2}: {3}, {4}")
    @CsvFileSource(resources = "/deadlines/clocks.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void countsAsPeopleDo(String term, String start, String changes, LocalDate due, String why) {
        var deadline = Clocks.changed(deadline(term, start), changes, CALENDAR);

        assertThat(deadline.due()).as(why).isEqualTo(due);
        assertThat(deadline.provisional()).isFalse();
        assertThat(deadline.isOverdueOn(due)).isFalse();
        assertThat(deadline.isOverdueOn(due.plusDays(1))).isTrue();
    }

    @Test
    void doesNotExtendToAnEarlierDay() {
        var deadline = deadline("3 MONTHS", "2026-04-03");

        assertThatThrownBy(() -> deadline.extendedTo(deadline.due(), LocalDate.of(2026, 6, 1), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotSuspendedBeforeItRunsOrTwiceAtOnce() {
        var deadline = deadline("3 MONTHS", "2026-04-03");
        var suspended = deadline.suspended(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 21), CALENDAR);

        for (var wrong : List.of(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 5, 20))) {
            assertThatThrownBy(() -> suspended.suspended(wrong, wrong.plusDays(30), CALENDAR))
                    .as("from %s", wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> deadline.suspended(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 10), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysWhereItWasSuspendedAfterItHadRunOut() {
        var deadline = deadline("3 MONTHS", "2026-04-05");

        var late = Clocks.changed(deadline, "stood still 2026-07-07..2026-07-20", CALENDAR);

        assertThat(late.due()).isEqualTo(deadline.due());
        assertThat(late.changes())
                .singleElement()
                .satisfies(it -> assertThat(it.days()).isZero());
        assertThat(Clocks.changed(late, "extended 2026-08-03; stood still 2026-07-21..2026-07-23", CALENDAR)
                        .due())
                .isEqualTo("2026-08-05");
    }

    /** A Saturday on which people make up for a day off is worked on. */
    @Test
    void isDueOnExactlyTheDayNamedWhereThatIsWorkedOn() {
        var deadline = deadline("3 MONTHS", "2026-04-03");

        assertThat(deadline.extendedTo(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 7, 1), CALENDAR)
                        .due())
                .isEqualTo("2026-10-10");
    }

    @Test
    void explainsEveryChangeInBothLanguages() throws IOException {
        var deadline = Clocks.changed(
                deadline("3 MONTHS", "2026-04-03"),
                "stood still 2026-05-11..2026-05-21; extended 2026-10-03",
                CALENDAR);
        var messages = new Messages();

        assertThat(deadline.explain().stream().map(it -> messages.text(Locale.SIMPLIFIED_CHINESE, it)))
                .contains(
                        "2026年5月11日起中止计算，2026年5月21日恢复计算，顺延 10 日，至2026年7月13日届满",
                        "2026年4月3日同意延期，顺延至2026年10月3日",
                        "2026年10月3日是休息日，顺延至其后第一个工作日2026年10月8日（民法典第二百零三条）");
        assertThat(deadline.explain().stream().map(it -> messages.text(Locale.ENGLISH, it)))
                .contains(
                        "The clock stood still from 11 May 2026 and ran again from 21 May 2026, moved by 10 days;"
                                + " due on 13 July 2026 since then",
                        "Extended on 3 April 2026 with consent, until 3 October 2026");
    }

    @Test
    void saysHowManyWorkingDaysWereLostWhereItCountsThose() throws IOException {
        var deadline = Clocks.changed(
                deadline("5 WORKING_DAYS", "2026-04-07"), "stood still 2026-04-09..2026-04-14", CALENDAR);

        assertThat(new Messages().text(Locale.ENGLISH, deadline.explain().get(2)))
                .contains("moved by 3 working days; due on 17 April 2026");
    }

    @Test
    void isProvisionalWhereAChangeReachesAYearThatIsAssumed() {
        var assuming = CALENDAR.assumingWeekends();
        var deadline = deadline("3 MONTHS", "2026-08-03");

        var extended = deadline.extendedTo(LocalDate.of(2027, 1, 2), LocalDate.of(2026, 10, 30), assuming);

        assertThat(deadline.provisional()).isFalse();
        assertThat(extended.due()).isEqualTo("2027-01-04");
        assertThat(extended.provisional()).isTrue();
        assertThat(extended.explain()).extracting(Message::key).contains("deadline.provisional");
        assertThatThrownBy(() -> deadline.extendedTo(LocalDate.of(2027, 1, 2), LocalDate.of(2026, 10, 30), CALENDAR))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void repeatsSuspensionsAndKeepsALaterExtensionWhenCountedAnew() {
        var brief = Clocks.changed(
                deadline("1 MONTHS", "2026-04-01"),
                "stood still 2026-04-20..2026-04-27; extended 2026-05-30",
                CALENDAR);

        var months = deadline("2 MONTHS", "2026-04-01").withChangesOf(brief, CALENDAR);

        assertThat(brief.due()).isEqualTo("2026-06-01");
        assertThat(months.due()).isEqualTo("2026-06-08");
        assertThat(months.changes())
                .singleElement()
                .satisfies(it -> assertThat(it.days()).isEqualTo(7));
    }
}
