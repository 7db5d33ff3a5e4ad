package org.lianluo.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermCount;
import org.lianluo.shared.WorkCalendar;

/** A rulebook that gives everybody thirty days, sixty where a reply may take longest, and knows every term but those left out. */
public record ThirtyDays(Set<RuleKind> leftOut) implements Rulebook {

    public static final String RULE_SET = "rls_test/1";

    /** As the national rule sets: nobody suspends a clock or checks a reply before it is sent. */
    public static final ThirtyDays NATIONAL = new ThirtyDays(EnumSet.of(RuleKind.SUSPEND, RuleKind.CHECK_REPLY));

    public static final ThirtyDays EVERYTHING = new ThirtyDays(Set.of());

    @Override
    public String inForce(String congress, LocalDate day) {
        return RULE_SET;
    }

    @Override
    public Deadline deadline(String ruleSet, RuleKind kind, LocalDate start) {
        var term = Term.days(kind == RuleKind.REPLY_EXTENDED ? 60 : 30);
        var due = start.plusDays(term.amount());
        return new Deadline(
                kind.name(), term, "ASSIGNED", "测试规则", ruleSet, new TermCount(start, due, due, 0, 0, false));
    }

    @Override
    public boolean has(String ruleSet, RuleKind kind) {
        return !leftOut.contains(kind);
    }

    @Override
    public boolean inSession(String congress, LocalDate day) {
        return false;
    }

    @Override
    public WorkCalendar calendar() {
        return WorkCalendar.of(List.of()).assumingWeekends();
    }
}
