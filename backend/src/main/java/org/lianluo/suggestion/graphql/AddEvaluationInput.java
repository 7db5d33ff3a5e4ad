package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Judging;
import org.lianluo.suggestion.domain.Satisfaction;

/** What addEvaluation needs. */
record AddEvaluationInput(
        String id,
        String idempotencyKey,
        String reply,
        Satisfaction process,
        Satisfaction result,
        @Nullable String reason)
        implements OnSuggestion {

    Act act() {
        return new Judging.AddEvaluation(reply, process, result, reason);
    }
}
