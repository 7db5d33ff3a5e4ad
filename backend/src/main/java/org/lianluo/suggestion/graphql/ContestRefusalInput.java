package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Drafting;

/** What contestRefusal needs. */
record ContestRefusalInput(String id, Long expectedVersion, String idempotencyKey, String answer)
        implements OnSuggestion {

    Act act() {
        return new Drafting.Contest(answer);
    }
}
