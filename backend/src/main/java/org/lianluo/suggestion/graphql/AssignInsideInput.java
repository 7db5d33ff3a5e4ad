package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.UnitHandling;

/** What assignInside needs. */
record AssignInsideInput(String id, String idempotencyKey, String handler) implements OnSuggestion {

    Act act() {
        return new UnitHandling.AssignInside(handler);
    }
}
