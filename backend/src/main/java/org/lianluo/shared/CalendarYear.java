package org.lianluo.shared;

import java.time.LocalDate;
import java.util.Map;

/**
 * Which days of a year differ from the plain week, as the State Council announced them.
 *
 * @param holidays days off, also those that fall on weekends, with the holiday's name
 * @param makeUpDays weekend days on which people work, with the holiday they make up for
 * @param source the announcement
 */
public record CalendarYear(
        int year, Map<LocalDate, String> holidays, Map<LocalDate, String> makeUpDays, String source) {

    public CalendarYear {
        holidays = Map.copyOf(holidays);
        makeUpDays = Map.copyOf(makeUpDays);
        if (holidays.keySet().stream().anyMatch(makeUpDays::containsKey)) {
            throw new IllegalArgumentException("A day of " + year + " is both off and worked on");
        }
    }
}
