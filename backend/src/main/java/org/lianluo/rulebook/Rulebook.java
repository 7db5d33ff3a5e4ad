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

    /**
     * The clock as the rule set counts it, from the day it started and with the changes made to it; the same where the
     * rule set has no such rule. For moving an item to other rules on purpose.
     */
    default Deadline moved(Deadline deadline, String ruleSet) {
        var kind = RuleKind.valueOf(deadline.rule());
        return has(ruleSet, kind)
                ? deadline(ruleSet, kind, deadline.count().start()).withChangesOf(deadline, calendar())
                : deadline;
    }

    /** Whether the rule set knows such a term; where it does not, the step it belongs to does not exist there. */
    boolean has(String ruleSet, RuleKind kind);

    /** Whether the congress was in session on that day. */
    boolean inSession(String congress, LocalDate day);

    WorkCalendar calendar();
}
