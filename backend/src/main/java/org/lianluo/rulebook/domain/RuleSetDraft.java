package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.List;

/** A new version of a rule set before it has been checked: its rules may break every rule of a rule set. */
public record RuleSetDraft(
        String id, String name, String nameEn, LocalDate effectiveFrom, String source, List<Rule> rules) {

    public RuleSetDraft {
        rules = List.copyOf(rules);
    }

    /** The version after this one, once the draft has been checked. */
    RuleSet after(RuleSet newest, Edit edit) {
        return new RuleSet(
                id,
                newest.congress(),
                newest.version() + 1,
                name.strip(),
                nameEn.strip(),
                effectiveFrom,
                source.strip(),
                rules,
                edit);
    }
}
