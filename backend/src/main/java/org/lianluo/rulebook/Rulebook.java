package org.lianluo.rulebook;

import java.time.LocalDate;
import org.lianluo.shared.Deadline;

/** Sets due dates by the rule set in force on the day a term starts. */
public interface Rulebook {

    /** The due day of a term that starts on this day; refuses with CALENDAR_MISSING where a year needed is not known. */
    Deadline deadline(String congress, RuleKind kind, LocalDate start);
}
