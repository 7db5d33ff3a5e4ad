package org.lianluo.shared;

import java.time.LocalDate;

/**
 * How a term was counted.
 *
 * @param start the day it counts from, itself not counted
 * @param end the day the term alone would end on
 * @param due the last day in time: {@code end}, or the next working day where that is a day off
 * @param daysOff days off passed over while counting working days
 * @param makeUpDays weekend days that counted as working days
 * @param provisional whether a year was needed whose calendar is only assumed
 */
public record TermCount(
        LocalDate start, LocalDate end, LocalDate due, int daysOff, int makeUpDays, boolean provisional) {}
