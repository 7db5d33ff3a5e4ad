package org.lianluo.rulebook;

import java.time.LocalDate;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.WorkCalendar;

/** Sets due dates by a rule set; an item keeps the rule set it was submitted under. */
public interface Rulebook {

    /** The key of the rule set in force on that day, for example {@code rls_npc_2025/1}. */
    String inForce(String congress, LocalDate day);

    /** The due day of a term that starts on this day; refuses with CALENDAR_MISSING where a year needed is not known. */
    Deadline deadline(String ruleSet, RuleKind kind, LocalDate start);

    /** Whether the rule set knows such a term; where it does not, the step it belongs to does not exist there. */
    boolean has(String ruleSet, RuleKind kind);

    /** Whether the congress was in session on that day. */
    boolean inSession(String congress, LocalDate day);

    WorkCalendar calendar();
}
