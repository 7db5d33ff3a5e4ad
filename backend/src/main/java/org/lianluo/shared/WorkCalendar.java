package org.lianluo.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days on which people work, known year by year; a year that is not known is refused, or assumed where that is allowed. */
public final class WorkCalendar {

    private final Map<Integer, CalendarYear> years;
    private final boolean assumesWeekends;

    private WorkCalendar(Map<Integer, CalendarYear> years, boolean assumesWeekends) {
        this.years = years;
        this.assumesWeekends = assumesWeekends;
    }

    public static WorkCalendar of(Collection<CalendarYear> years) {
        return new WorkCalendar(
                years.stream()
                        .collect(Collectors.toMap(CalendarYear::year, Function.identity(), (a, b) -> b, TreeMap::new)),
                false);
    }

    /** The same calendar, which takes plain weekends for the days off of a year it does not know. */
    public WorkCalendar assumingWeekends() {
        return new WorkCalendar(years, true);
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** Whether people work on this day; refuses with CALENDAR_MISSING where its year is not known. */
    public boolean isWorkingDay(LocalDate day) {
        var year = years.get(day.getYear());
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (year == null) {
            if (!assumesWeekends) {
                throw Refusal.of(
                        ProblemCode.CALENDAR_MISSING, "problem.calendarMissing", String.valueOf(day.getYear()));
            }
            return !weekend;
        }
        return weekend ? year.makeUpDays().containsKey(day) : !year.holidays().containsKey(day);
    }

    /** Whether the day is a weekend day that is worked on. */
    public boolean isMakeUpDay(LocalDate day) {
        var year = years.get(day.getYear());
        return year != null && year.makeUpDays().containsKey(day);
    }

    /** The day itself, or the next working day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Counts a term from a start day, which itself does not count (Civil Code, articles 201 to 203). */
    public TermCount count(Term term, LocalDate start) {
        return switch (term.unit()) {
            case MONTHS -> rolled(start, start.plusMonths(term.amount()));
            case DAYS -> rolled(start, start.plusDays(term.amount()));
            case WORKING_DAYS -> counted(start, term.amount());
        };
    }

    /** How many days are worked on from the first day to the one before the last. */
    public int workingDays(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to)
                .filter(this::isWorkingDay)
                .count();
    }

    /** A term that ends on a day off ends on the next working day (Civil Code, article 203). */
    TermCount rolled(LocalDate start, LocalDate end) {
        var due = workingDayFrom(end);
        return new TermCount(start, end, due, 0, 0, provisional(end, due));
    }

    private TermCount counted(LocalDate start, int amount) {
        var day = start;
        int daysOff = 0;
        int makeUpDays = 0;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
                makeUpDays += isMakeUpDay(day) ? 1 : 0;
            } else {
                daysOff++;
            }
        }
        return new TermCount(start, day, day, daysOff, makeUpDays, provisional(start.plusDays(1), day));
    }

    private boolean provisional(LocalDate from, LocalDate to) {
        return !knows(from.getYear()) || !knows(to.getYear());
    }
}
