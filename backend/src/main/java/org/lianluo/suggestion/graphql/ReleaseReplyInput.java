package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replying;

/** What releaseReply needs. */
record ReleaseReplyInput(
        String id, String idempotencyKey, @Nullable String assignment) implements OnSuggestion {

    Act act() {
        return new Replying.Release(assignment);
    }
}
