package org.lianluo.rulebook.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianluo.shared.ProblemCode;

/** What is wrong with a calendar year. */
final class CalendarCheck {

    private static final int NAME = 20;
    private static final int TEXT = 1000;

    private final CalendarDraft draft;
    private final InputCheck check = new InputCheck();
    private final Set<LocalDate> seen = new HashSet<>();

    private CalendarCheck(CalendarDraft draft) {
        this.draft = draft;
    }

    static void orRefuse(CalendarDraft draft) {
        var check = new CalendarCheck(draft);
        check.head();
        check.days("holidays", draft.holidays());
        check.days("makeUpDays", draft.makeUpDays());
        check.check.orRefuse();
    }

    private void head() {
        if (draft.year() < 1949 || draft.year() > 2200) {
            check.refuse(List.of("year"), "rulebook.year");
        }
        if (draft.holidays().isEmpty()) {
            check.note(ProblemCode.REQUIRED, List.of("holidays"), "rulebook.noHolidays");
        }
        check.owed(List.of("source"), draft.source(), TEXT);
    }

    private void days(String field, List<NamedDay> days) {
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var place = List.of(field, String.valueOf(i), "date");
            if (day.date().getYear() != draft.year()) {
                check.refuse(place, "rulebook.otherYear", day.date(), String.valueOf(draft.year()));
            }
            if (!seen.add(day.date())) {
                check.refuse(place, "rulebook.dayTwice", day.date());
            }
            if (field.equals("makeUpDays") && !isWeekend(day.date())) {
                check.refuse(place, "rulebook.weekday", day.date());
            }
            check.owed(List.of(field, String.valueOf(i), "name"), day.name(), NAME);
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
