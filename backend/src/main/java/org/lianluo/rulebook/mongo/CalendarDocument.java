package org.lianluo.rulebook.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.shared.CalendarYear;

/** A calendar year as it is kept: a document has no days for keys, so its days are lists. */
public record CalendarDocument(@BsonId int year, List<Day> holidays, List<Day> makeUpDays, String source) {

    /** A day and the holiday it belongs to. */
    public record Day(LocalDate date, String name) {}

    static CalendarDocument of(CalendarYear year) {
        return new CalendarDocument(year.year(), days(year.holidays()), days(year.makeUpDays()), year.source());
    }

    private static List<Day> days(Map<LocalDate, String> named) {
        return named.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
    }

    CalendarYear calendarYear() {
        return new CalendarYear(year, named(holidays), named(makeUpDays), source);
    }

    private static Map<LocalDate, String> named(List<Day> days) {
        return days.stream().collect(Collectors.toMap(Day::date, Day::name));
    }
}
