package org.lianluo.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lianluo.rulebook.domain.RulebookFixture.STAFF;
import static org.lianluo.rulebook.domain.RulebookFixture.places;
import static org.lianluo.rulebook.domain.RulebookFixture.request;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.CalendarYear;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Role;
import org.lianluo.testing.Actors;

class CalendarDeskTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 23);

    private final RulebookFixture at = new RulebookFixture();

    private static List<NamedDay> days(String... days) {
        return List.of(days).stream()
                .map(day -> new NamedDay(LocalDate.parse(day), "春节"))
                .toList();
    }

    private static CalendarDraft year(int year, List<NamedDay> off, List<NamedDay> worked) {
        return new CalendarDraft(year, off, worked, "国办通知");
    }

    private Edition<CalendarYear> save(CalendarDraft draft, int expected, String key) {
        return at.calendars.save(draft, expected, request(key), STAFF);
    }

    @Test
    void stopsWithoutAYearAndGoesOnWhenItIsEntered() {
        assertThatThrownBy(() -> at.rulebook.deadline("rls_a/1", RuleKind.REPLY, AUTUMN))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.problems().get(0).arguments()).containsExactly("2027"));

        save(year(2027, days("2027-02-23"), List.of()), 0, "first key");

        assertThat(at.rulebook.deadline("rls_a/1", RuleKind.REPLY, AUTUMN).due())
                .isEqualTo("2027-02-24");
    }

    @Test
    void namesTheYearsOfTheNextTwelveMonthsThatAreMissing() {
        assertThat(at.calendars.gaps()).containsExactly(new CalendarDesk.Gap(2027, List.of()));

        save(year(2027, days("2027-01-01"), List.of()), 0, "first key");

        assertThat(at.calendars.gaps()).isEmpty();
    }

    @Test
    void correctsAYearOnceAndRefusesWhoSawAnOlderOne() {
        var before = at.calendars.find(2026).orElseThrow();
        var corrected = year(2026, days("2026-02-16"), days("2026-02-14"));

        var saved = save(corrected, before.version(), "first key");

        assertThat(saved.version()).isEqualTo(before.version() + 1);
        assertThat(save(corrected, before.version(), "first key")).isEqualTo(saved);
        assertThat(places(catchThrowable(() -> save(corrected, before.version(), "other key"))))
                .containsExactly("STALE_VERSION expectedVersion");
        assertThat(places(catchThrowable(() -> save(corrected, 0, "third key"))))
                .containsExactly("STALE_VERSION expectedVersion");
    }

    @Test
    void namesEveryDayThatIsWrong() {
        var wrong = new CalendarDraft(
                2027,
                List.of(
                        new NamedDay(LocalDate.of(2027, 2, 5), "春节"),
                        new NamedDay(LocalDate.of(2028, 1, 1), ""),
                        new NamedDay(LocalDate.of(2027, 2, 5), "春节")),
                days("2027-02-04", "2027-02-05", "2027-02-20", "2027-02-20"),
                "");

        assertThat(places(catchThrowable(() -> save(wrong, 0, "first key"))))
                .containsExactly(
                        "REQUIRED source",
                        "INVALID_VALUE holidays.1.date",
                        "REQUIRED holidays.1.name",
                        "INVALID_VALUE holidays.2.date",
                        "INVALID_VALUE makeUpDays.0.date",
                        "INVALID_VALUE makeUpDays.1.date",
                        "INVALID_VALUE makeUpDays.1.date",
                        "INVALID_VALUE makeUpDays.3.date");
        assertThat(places(catchThrowable(() -> save(year(1900, List.of(), List.of()), 0, "first key"))))
                .containsExactly("INVALID_VALUE year", "REQUIRED holidays");
        assertThat(at.calendars.find(2027)).isEmpty();
    }

    @Test
    void isForStaffAlone() {
        var draft = year(2027, days("2027-01-01"), List.of());

        assertThatThrownBy(() -> at.calendars.save(draft, 0, request("first key"), Actors.with(Role.SYSTEM_ADMIN)))
                .isInstanceOf(Forbidden.class);
    }
}
