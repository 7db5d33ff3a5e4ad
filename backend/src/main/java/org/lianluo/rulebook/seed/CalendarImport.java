package org.lianluo.rulebook.seed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.shared.CalendarYear;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class CalendarImport implements RowImport<CalendarYear> {

    private static final int SOURCE = 1000;

    private final Rules rules;

    CalendarImport(Rules rules) {
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "calendar";
    }

    @Override
    public RowReader<CalendarYear> reader() {
        return CalendarImport::read;
    }

    private static CalendarYear read(Row row) {
        int year = row.number("year", 1949, 2200);
        var holidays = days(row, "holidays", year);
        var makeUpDays = days(row, "makeUpDays", year);
        makeUpDays.keySet().stream()
                .filter(day -> !isWeekend(day))
                .forEach(day -> row.refuse("makeUpDays", "import.weekday", day.toString()));
        makeUpDays.keySet().stream()
                .filter(holidays::containsKey)
                .forEach(day -> row.refuse("makeUpDays", "import.offAndWorked", day.toString()));
        makeUpDays.keySet().removeAll(holidays.keySet());
        return new CalendarYear(year, holidays, makeUpDays, row.text("source", SOURCE));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Map<LocalDate, String> days(Row row, String field, int year) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        for (var part : row.rows(field)) {
            var day = part.day("date");
            var name = part.text("name", 20);
            if (day.getYear() != year && !row.isBroken()) {
                part.refuse("date", "import.otherYear", day.toString(), year);
            }
            if (days.put(day, name) != null && !row.isBroken()) {
                part.refuse("date", "import.twice", day.toString());
            }
        }
        return days;
    }

    @Override
    public String idOf(CalendarYear year) {
        return String.valueOf(year.year());
    }

    @Override
    public String uniqueField() {
        return "year";
    }

    @Override
    public void keep(List<CalendarYear> read) {
        rules.keepYears(read);
    }
}
