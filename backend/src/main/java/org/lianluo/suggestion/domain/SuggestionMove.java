package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * A step in the life of a suggestion: who did what, when, for whom, and by which rule.
 *
 * @param by the account; null for a record that was taken over
 * @param name of the person or client, as it was then
 * @param behalf on whose behalf: the key of a deputy, unit, delegation or the office
 * @param assignment the assignment it was done on; null where it was done on the whole
 * @param rule the source of the term that it started; null where it started none
 * @param remark null where the step has none
 * @param internal whether the remark stays with those on whose behalf it was done
 */
public record SuggestionMove(
        long version,
        SuggestionAction action,
        SuggestionStatus to,
        Instant at,
        @Nullable AccountId by,
        String name,
        @Nullable String behalf,
        @Nullable String assignment,
        @Nullable String rule,
        @Nullable String remark,
        boolean internal) {}
