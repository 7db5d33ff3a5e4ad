package org.lianluo.shared;

/** What a term is counted in. */
public enum TermUnit {
    /** Calendar months; the day with the same number, or the month's last day where it has none. */
    MONTHS,
    /** Days on which people work: weekdays without holidays, and make-up days (调休上班日). */
    WORKING_DAYS,
    /** Calendar days. */
    DAYS
}
