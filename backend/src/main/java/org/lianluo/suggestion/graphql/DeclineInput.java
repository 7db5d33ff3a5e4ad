package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Office;
import org.lianluo.suggestion.domain.ScreeningReason;

/** What declineSuggestion needs. */
record DeclineInput(String id, Long expectedVersion, String idempotencyKey, ScreeningReason reason, String remark)
        implements OnSuggestion {

    Act act() {
        return new Office.Decline(reason, remark);
    }
}
