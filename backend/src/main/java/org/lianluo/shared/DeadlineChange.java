package org.lianluo.shared;

import java.time.LocalDate;

/**
 * A move of a due day, kept in the ledger of the clock.
 *
 * @param from the day it was decided, or the first day the clock stood still
 * @param to the day asked for, or the first day the clock ran again
 * @param due the due day since then
 */
public record DeadlineChange(Kind kind, LocalDate from, LocalDate to, LocalDate due) {

    /** Why a due day moves. */
    public enum Kind {
        EXTENDED,
        SUSPENDED
    }
}
