package org.lianluo.rulebook.graphql;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.rulebook.domain.RuleSetDraft;

/** Rules whose effect is asked for; what they are called does not matter yet. */
record PreviewRuleSetInput(String ruleSet, LocalDate effectiveFrom, List<RuleInput> rules) {

    RuleSetDraft draft() {
        return new RuleSetDraft(
                ruleSet,
                "",
                "",
                effectiveFrom,
                "",
                rules.stream().map(RuleInput::rule).toList());
    }
}
