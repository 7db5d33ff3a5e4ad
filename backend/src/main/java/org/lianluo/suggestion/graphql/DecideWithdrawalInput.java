package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Office;

/** What decideWithdrawal needs. */
record DecideWithdrawalInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        boolean grant,
        @Nullable String remark) implements OnSuggestion {

    Act act() {
        return new Office.DecideWithdrawal(grant, remark);
    }
}
