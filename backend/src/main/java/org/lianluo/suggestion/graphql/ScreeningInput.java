package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.ScreeningReason;

/** A suggestion and why it is returned or not accepted. */
record ScreeningInput(String id, long expectedVersion, String idempotencyKey, ScreeningReason reason, String remark)
        implements SuggestionDeskController.OnSuggestion {}
