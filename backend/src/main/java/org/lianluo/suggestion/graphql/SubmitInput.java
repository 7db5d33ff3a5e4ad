package org.lianluo.suggestion.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A submission. */
record SubmitInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        @Nullable Instant sentAt) implements OnSuggestion {}
