package org.lianluo.suggestion.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * Which suggestions, in which order; conditions that are null or empty are left out.
 *
 * @param audiences of the reader: only what shares one of them is found
 * @param text the beginning of a number, or part of a title
 */
public record SuggestionQuery(
        Set<String> audiences,
        Set<SuggestionStatus> statuses,
        @Nullable UnitId unit,
        @Nullable DelegationId delegation,
        @Nullable DeputyId sponsor,
        @Nullable String field,
        @Nullable String text,
        @Nullable Boolean published,
        Order order,
        boolean descending) {

    /** By what suggestions are ordered. */
    public enum Order {
        UPDATED_AT,
        SUBMITTED_AT,
        DUE_ON
    }
}
