package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.MoreTime;

/** What suspendClock needs. */
record SuspendInput(
        String id, String idempotencyKey, @Nullable String assignment, String reason) implements OnSuggestion {

    Act act() {
        return new MoreTime.Suspend(assignment, reason);
    }
}
