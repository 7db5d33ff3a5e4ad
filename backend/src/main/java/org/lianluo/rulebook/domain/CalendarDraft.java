package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianluo.shared.CalendarYear;

/** A calendar year before it has been checked. */
public record CalendarDraft(int year, List<NamedDay> holidays, List<NamedDay> makeUpDays, String source) {

    /** The year, once the draft has been checked. */
    CalendarYear calendarYear() {
        return new CalendarYear(year, named(holidays), named(makeUpDays), source.strip());
    }

    private static Map<LocalDate, String> named(List<NamedDay> days) {
        return days.stream()
                .collect(Collectors.toMap(NamedDay::date, it -> it.name().strip()));
    }
}
