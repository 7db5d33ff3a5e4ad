package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Cosigners;

/** What confirmForDelegation needs. */
record ConfirmForDelegationInput(String id, String idempotencyKey, String contentHash, String note)
        implements OnSuggestion {

    Act act() {
        return new Cosigners.ConfirmForDelegation(contentHash, note);
    }
}
