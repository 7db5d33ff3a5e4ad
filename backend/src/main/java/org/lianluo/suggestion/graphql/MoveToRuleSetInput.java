package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Office;

/** What moveToRuleSet needs. */
record MoveToRuleSetInput(String id, Long expectedVersion, String idempotencyKey, String ruleSet, String reason)
        implements OnSuggestion {

    Act act() {
        return new Office.MoveRuleSet(ruleSet, reason);
    }
}
