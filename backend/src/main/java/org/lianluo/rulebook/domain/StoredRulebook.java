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
    public String inForce(String congress, LocalDate day) {
        return new RuleSetVersions(rules.ruleSets(), congress)
                .inForce(day)
                .orElseThrow(() -> new IllegalStateException("No rule set of " + congress + " in force on " + day))
                .key();
    }

    @Override
    public Deadline deadline(String ruleSet, RuleKind kind, LocalDate start) {
        return get(ruleSet).deadline(kind, start, calendar());
    }

    @Override
    public boolean has(String ruleSet, RuleKind kind) {
        return rules.find(ruleSet).filter(it -> it.has(kind)).isPresent();
    }

    private RuleSet get(String key) {
        return rules.find(key).orElseThrow(() -> new IllegalStateException("No rule set " + key));
    }

    @Override
    public boolean inSession(String congress, LocalDate day) {
        return rules.sessions().stream()
                .map(Edition::content)
                .anyMatch(it -> it.congress().equals(congress) && it.includes(day));
    }

    @Override
    public WorkCalendar calendar() {
        var calendar =
                WorkCalendar.of(rules.years().stream().map(Edition::content).toList());
        return assumeWeekends ? calendar.assumingWeekends() : calendar;
    }
}
