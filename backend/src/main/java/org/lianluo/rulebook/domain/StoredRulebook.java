package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.WorkCalendar;

/** The rulebook over the rule sets and years that are kept. */
public final class StoredRulebook implements Rulebook {

    private final Rules rules;
    private final boolean assumeWeekends;

    /** @param assumeWeekends whether an unknown year is taken for plain weeks; only ever for demonstrations */
    public StoredRulebook(Rules rules, boolean assumeWeekends) {
        this.rules = rules;
        this.assumeWeekends = assumeWeekends;
    }

    @Override
    public Deadline deadline(String congress, RuleKind kind, LocalDate start) {
        var ruleSet = rules.inForce(congress, start)
                .orElseThrow(() -> new IllegalStateException("No rule set of " + congress + " in force on " + start));
        var calendar = WorkCalendar.of(rules.years());
        return ruleSet.deadline(kind, start, assumeWeekends ? calendar.assumingWeekends() : calendar);
    }
}
