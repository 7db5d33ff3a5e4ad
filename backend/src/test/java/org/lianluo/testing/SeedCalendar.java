package org.lianluo.testing;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.CalendarYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendar we ship, for tests that count days. */
public final class SeedCalendar {

    private SeedCalendar() {}

    public static List<CalendarYear> years() {
        try {
            var file = Files.readString(Path.of("../seeds/reference/calendar.json"));
            return JsonMapper.shared()
                    .readTree(file)
                    .required("years")
                    .valueStream()
                    .map(SeedCalendar::year)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarYear year(JsonNode year) {
        return new CalendarYear(
                year.required("year").intValue(),
                days(year.required("holidays")),
                days(year.required("makeUpDays")),
                year.required("source").stringValue());
    }

    private static Map<LocalDate, String> days(JsonNode days) {
        return days.valueStream()
                .collect(toMap(
                        day -> LocalDate.parse(day.required("date").stringValue()),
                        day -> day.required("name").stringValue()));
    }
}
