package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.ReplyClass;

/** A suggestion and its reply; it may be published where nothing is said. */
record ReplyInput(
        String id,
        long expectedVersion,
        String idempotencyKey,
        ReplyClass replyClass,
        String documentNumber,
        String text,
        @Nullable Boolean mayBePublished)
        implements SuggestionDeskController.OnSuggestion {}
