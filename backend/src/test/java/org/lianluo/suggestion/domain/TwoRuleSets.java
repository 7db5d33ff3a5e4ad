package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermCount;
import org.lianluo.shared.WorkCalendar;
import org.lianluo.testing.ThirtyDays;

/** Thirty days, or a hundred under the other rule set. */
record TwoRuleSets() implements Rulebook {

    private static final ThirtyDays THIRTY = ThirtyDays.NATIONAL;

    @Override
    public String inForce(String congress, LocalDate day) {
        return THIRTY.inForce(congress, day);
    }

    @Override
    public Deadline deadline(String ruleSet, RuleKind kind, LocalDate start) {
        var thirty = THIRTY.deadline(ruleSet, kind, start);
        return ruleSet.startsWith("rls_long") ? hundredDays(thirty, start) : thirty;
    }

    private static Deadline hundredDays(Deadline like, LocalDate start) {
        var due = start.plusDays(100);
        return new Deadline(
                like.rule(),
                Term.days(100),
                like.startedBy(),
                like.source(),
                like.ruleSet(),
                new TermCount(start, due, due, 0, 0, false));
    }

    @Override
    public boolean has(String ruleSet, RuleKind kind) {
        return !ruleSet.startsWith("rls_none") && THIRTY.has(ruleSet, kind);
    }

    @Override
    public boolean inSession(String congress, LocalDate day) {
        return false;
    }

    @Override
    public WorkCalendar calendar() {
        return THIRTY.calendar();
    }
}
