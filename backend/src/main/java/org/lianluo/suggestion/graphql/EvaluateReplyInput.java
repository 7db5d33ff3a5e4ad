package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Judging;
import org.lianluo.suggestion.domain.Satisfaction;

/** What evaluateReply needs. */
record EvaluateReplyInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        @Nullable String assignment,
        Satisfaction process,
        Satisfaction result,
        @Nullable String reason)
        implements OnSuggestion {

    Act act() {
        return new Judging.Evaluate(assignment, process, result, reason);
    }
}
