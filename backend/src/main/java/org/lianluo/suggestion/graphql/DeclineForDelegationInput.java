package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Cosigners;

/** What declineForDelegation needs. */
record DeclineForDelegationInput(String id, String idempotencyKey, String reason) implements OnSuggestion {

    Act act() {
        return new Cosigners.DeclineForDelegation(reason);
    }
}
