package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.MoreTime;

/** What resumeClock needs. */
record ResumeInput(
        String id, String idempotencyKey, @Nullable String assignment) implements OnSuggestion {

    Act act() {
        return new MoreTime.Resume(assignment);
    }
}
