package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.WorkCalendar;

/**
 * How long others then have: the rule set a suggestion keeps, read on one day.
 *
 * @param ruleSet for example {@code rls_npc_2025/1}
 */
public record Terms(Rulebook rulebook, String congress, String ruleSet, LocalDate today) {

    /** The terms of a suggestion, or those in force today where it keeps none yet. */
    public static Terms of(Rulebook rulebook, String congress, @Nullable String kept, LocalDate today) {
        return new Terms(rulebook, congress, kept == null ? rulebook.inForce(congress, today) : kept, today);
    }

    public Deadline from(RuleKind kind, LocalDate start) {
        return rulebook.deadline(ruleSet, kind, start);
    }

    /** The due day of a term that starts today. */
    public Deadline today(RuleKind kind) {
        return from(kind, today);
    }

    public boolean has(RuleKind kind) {
        return rulebook.has(ruleSet, kind);
    }

    public boolean inSession() {
        return rulebook.inSession(congress, today);
    }

    public WorkCalendar calendar() {
        return rulebook.calendar();
    }

    /** The clock under these terms, from the day it started and with the changes made to it. */
    Deadline moved(Deadline clock) {
        return rulebook.moved(clock, ruleSet);
    }

    Terms under(String otherRuleSet) {
        return new Terms(rulebook, congress, otherRuleSet, today);
    }
}
