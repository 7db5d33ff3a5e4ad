package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Dispatch;

/** What closeSuggestion needs. */
record CloseInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        @Nullable String assignment,
        String remark) implements OnSuggestion {

    Act act() {
        return new Dispatch.Close(assignment, remark);
    }
}
