package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Drafting;

/** What requestWithdrawal needs. */
record RequestWithdrawalInput(String id, String idempotencyKey, String reason) implements OnSuggestion {

    Act act() {
        return new Drafting.RequestWithdrawal(reason);
    }
}
