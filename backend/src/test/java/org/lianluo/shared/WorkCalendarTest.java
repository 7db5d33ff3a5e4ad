package org.lianluo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.testing.SeedCalendar;

class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(SeedCalendar.years());

    private static Term term(String words) {
        var parts = words.split(" ");
        return new Term(Integer.parseInt(parts[0]), TermUnit.valueOf(parts[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "5 WORKING_DAYS, 2021-04-06, 2, 0",
        "5 WORKING_DAYS, 2021-02-05, 8, 1",
        "10 WORKING_DAYS, 2021-09-17, 11, 2",
        "10 WORKING_DAYS, 2023-09-28, 10, 2",
        "10 WORKING_DAYS, 2026-02-13, 10, 2"
    })
    void tellsHowManyDaysOffItPassedAndMakeUpDaysItCounted(String term, LocalDate start, int daysOff, int makeUpDays) {
        var count = CALENDAR.count(term(term), start);

        assertThat(count.daysOff()).isEqualTo(daysOff);
        assertThat(count.makeUpDays()).isEqualTo(makeUpDays);
    }

    @Test
    void tellsWhereATermEndsBeforeItRolls() {
        var count = CALENDAR.count(Term.months(6), LocalDate.of(2021, 4, 6));

        assertThat(count.end()).isEqualTo("2021-10-06");
        assertThat(count.due()).isEqualTo("2021-10-08");
    }

    @ParameterizedTest
    @CsvSource({
        "3 MONTHS, 2026-11-22, 2027",
        "2 WORKING_DAYS, 2026-12-31, 2027",
        "5 DAYS, 2017-12-01, 2017",
        "1 MONTHS, 2017-11-30, 2017",
        "5 WORKING_DAYS, 2017-12-28, 2017"
    })
    void refusesATermThatNeedsAYearItDoesNotKnow(String term, LocalDate start, String year) {
        assertThatThrownBy(() -> CALENDAR.count(term(term), start))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(ProblemCode.CALENDAR_MISSING);
                                    assertThat(problem.arguments()).isEqualTo(List.of(year));
                                }));
    }

    @ParameterizedTest
    @CsvSource({
        "3 MONTHS, 2026-11-22, 2027-02-22",
        "3 MONTHS, 2026-10-03, 2027-01-04",
        "2 WORKING_DAYS, 2026-12-31, 2027-01-04",
        "10 DAYS, 2026-12-24, 2027-01-04"
    })
    void marksADateAsProvisionalWhereAYearIsAssumed(String term, LocalDate start, LocalDate due) {
        var count = CALENDAR.assumingWeekends().count(term(term), start);

        assertThat(count.due()).isEqualTo(due);
        assertThat(count.provisional()).isTrue();
    }

    @Test
    void isNotProvisionalWhereTheYearsNeededAreKnown() {
        var assuming = CALENDAR.assumingWeekends();

        assertThat(assuming.count(Term.months(1), LocalDate.of(2026, 11, 22)).provisional())
                .isFalse();
        assertThat(assuming.count(Term.workingDays(10), LocalDate.of(2026, 11, 22))
                        .provisional())
                .isFalse();
    }

    @Test
    void countsTheWorkingDaysOfASpan() {
        assertThat(CALENDAR.workingDays(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 12)))
                .isEqualTo(6);
        assertThat(CALENDAR.workingDays(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 8)))
                .isZero();
        assertThat(CALENDAR.workingDays(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 1)))
                .isZero();
    }

    @Test
    void refusesAYearInWhichADayIsBothOffAndWorkedOn() {
        var day = Map.of(LocalDate.of(2026, 10, 10), "国庆节");

        assertThatThrownBy(() -> new CalendarYear(2026, day, day, "source"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
