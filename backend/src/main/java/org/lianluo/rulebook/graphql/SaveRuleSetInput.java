package org.lianluo.rulebook.graphql;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.rulebook.domain.RuleSetDraft;

/** A new version of a rule set. */
record SaveRuleSetInput(
        String ruleSet,
        int expectedVersion,
        String idempotencyKey,
        String name,
        String nameEn,
        LocalDate effectiveFrom,
        String source,
        List<RuleInput> rules) {

    RuleSetDraft draft() {
        return new RuleSetDraft(
                ruleSet,
                name,
                nameEn,
                effectiveFrom,
                source,
                rules.stream().map(RuleInput::rule).toList());
    }
}
