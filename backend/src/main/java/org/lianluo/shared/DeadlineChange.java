package org.lianluo.shared;

import java.time.LocalDate;

/**
 * A move of a due day, kept in the ledger of the clock.
 *
 * @param from the day it was decided, or the first day the clock stood still
 * @param to the day asked for, or the first day the clock ran again
 * @param days how long the clock stood still, in working days where its term counts those, else in days; 0 for an extension
 * @param due the due day since then
 * @param provisional whether a year was needed whose calendar is only assumed
 */
public record DeadlineChange(Kind kind, LocalDate from, LocalDate to, int days, LocalDate due, boolean provisional) {

    /** Why a due day moves. */
    public enum Kind {
        EXTENDED,
        SUSPENDED
    }
}
