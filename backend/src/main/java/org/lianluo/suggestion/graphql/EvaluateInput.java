package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Satisfaction;

/** A suggestion and the judgement of its reply. */
record EvaluateInput(
        String id,
        long expectedVersion,
        String idempotencyKey,
        Satisfaction process,
        Satisfaction result,
        @Nullable String reason)
        implements SuggestionDeskController.OnSuggestion {}
