package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * A step in the life of a suggestion.
 *
 * @param by the account; null for a record that was taken over
 * @param name of the person or client, as it was then
 * @param remark null where the step has none
 */
public record SuggestionMove(
        long version,
        SuggestionAction action,
        SuggestionStatus to,
        Instant at,
        @Nullable AccountId by,
        String name,
        @Nullable String remark) {}
