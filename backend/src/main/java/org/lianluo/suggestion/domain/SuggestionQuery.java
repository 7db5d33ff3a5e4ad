package org.lianluo.suggestion.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * Which suggestions, in which order; conditions that are null or empty are left out.
 *
 * @param audiences of the reader: only what shares one of them is found
 * @param cosigner who has signed it or was invited to
 * @param rehandled whether it went beyond the first round
 * @param joint the group it is handled with
 * @param proposed whether units were proposed for it
 * @param year of the last submission
 * @param figure what is counted: with a unit, about that unit
 * @param round how many rounds it has come to; 0 for what was never assigned
 * @param without those that have no value in this
 * @param text the beginning of a number, or part of a title
 */
public record SuggestionQuery(
        Set<String> audiences,
        Set<SuggestionStatus> statuses,
        @Nullable UnitId unit,
        @Nullable DelegationId delegation,
        @Nullable DeputyId sponsor,
        @Nullable DeputyId cosigner,
        @Nullable String field,
        @Nullable String text,
        @Nullable SuggestionBasis basis,
        @Nullable ReplyClass replyClass,
        @Nullable Boolean rehandled,
        @Nullable String joint,
        @Nullable Boolean proposed,
        @Nullable Integer year,
        @Nullable FilingKind kind,
        @Nullable Figure figure,
        @Nullable Boolean published,
        @Nullable Integer round,
        @Nullable Dimension without,
        Order order,
        boolean descending) {

    /** By what suggestions are ordered. */
    public enum Order {
        UPDATED_AT,
        SUBMITTED_AT,
        DUE_ON
    }
}
