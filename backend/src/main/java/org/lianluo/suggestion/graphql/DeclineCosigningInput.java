package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Cosigners;

/** What declineCosigning needs. */
record DeclineCosigningInput(
        String id, String idempotencyKey, @Nullable String reason) implements OnSuggestion {

    Act act() {
        return new Cosigners.DeclineCosign(reason);
    }
}
