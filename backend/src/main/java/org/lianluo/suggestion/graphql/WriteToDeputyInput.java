package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.UnitHandling;

/** What writeToDeputy needs. */
record WriteToDeputyInput(String id, String idempotencyKey, String text) implements OnSuggestion {

    Act act() {
        return new UnitHandling.WriteToDeputy(text);
    }
}
