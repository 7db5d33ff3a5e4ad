package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianluo.shared.CalendarYear;
import org.lianluo.shared.Message;
import org.lianluo.shared.WorkCalendar;

/** Twelve days of a year on which people like to know when a term would end: the day itself, days before holidays, month ends. */
final class SampleDays {

    private static final int DAYS = 12;

    /** The ends of months that differ in length from those that follow, then the others. */
    private static final List<Integer> MONTHS = List.of(1, 8, 3, 11, 5, 2, 10, 12, 7, 6, 4, 9);

    private final Map<LocalDate, Message> days = new TreeMap<>();

    private SampleDays() {}

    static Map<LocalDate, Message> of(LocalDate effectiveFrom, CalendarYear year, WorkCalendar calendar) {
        var samples = new SampleDays();
        if (effectiveFrom.getYear() == year.year()) {
            samples.add(effectiveFrom, Message.of("rulebook.sample.effective"));
        }
        samples.beforeHolidays(year, calendar);
        MONTHS.forEach(month ->
                samples.add(YearMonth.of(year.year(), month).atEndOfMonth(), Message.of("rulebook.sample.monthEnd")));
        return samples.days;
    }

    private void beforeHolidays(CalendarYear year, WorkCalendar calendar) {
        year.holidays().keySet().stream()
                .filter(day -> !year.holidays().containsKey(day.minusDays(1)))
                .filter(day -> day.getDayOfYear() > 3)
                .sorted(Comparator.naturalOrder())
                .forEach(day -> add(
                        lastWorkingDayBefore(day, calendar),
                        Message.of("rulebook.sample.before", year.holidays().getOrDefault(day, ""))));
    }

    private static LocalDate lastWorkingDayBefore(LocalDate holiday, WorkCalendar calendar) {
        var day = holiday.minusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void add(LocalDate day, Message occasion) {
        if (days.size() < DAYS) {
            days.putIfAbsent(day, occasion);
        }
    }
}
