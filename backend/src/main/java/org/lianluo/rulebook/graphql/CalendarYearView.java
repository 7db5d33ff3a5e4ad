package org.lianluo.rulebook.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.domain.Edition;
import org.lianluo.rulebook.domain.NamedDay;
import org.lianluo.shared.CalendarYear;

/** A calendar year with its days in order. */
record CalendarYearView(
        int year,
        int version,
        List<NamedDay> holidays,
        List<NamedDay> makeUpDays,
        String source,
        @Nullable String savedBy,
        @Nullable Instant savedAt) {

    static CalendarYearView of(Edition<CalendarYear> edition) {
        var year = edition.content();
        var edit = edition.lastEdit();
        return new CalendarYearView(
                year.year(),
                edition.version(),
                days(year.holidays()),
                days(year.makeUpDays()),
                year.source(),
                edit == null ? null : edit.by(),
                edit == null ? null : edit.at());
    }

    private static List<NamedDay> days(Map<LocalDate, String> named) {
        return named.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new NamedDay(entry.getKey(), entry.getValue()))
                .toList();
    }
}
