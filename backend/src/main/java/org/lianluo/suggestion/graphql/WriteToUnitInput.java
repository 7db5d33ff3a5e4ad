package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.UnitHandling;

/** What writeToUnit needs. */
record WriteToUnitInput(
        String id, String idempotencyKey, @Nullable String assignment, String text) implements OnSuggestion {

    Act act() {
        return new UnitHandling.WriteToUnit(assignment, text);
    }
}
