package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Cosigners;

/** What cosignSuggestion needs. */
record CosignInput(String id, String idempotencyKey, String contentHash, boolean mayRelay) implements OnSuggestion {

    Act act() {
        return new Cosigners.Cosign(contentHash, mayRelay);
    }
}
