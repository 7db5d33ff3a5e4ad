package org.lianluo.suggestion;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.UnitId;

/**
 * Of which suggestions figures are counted; null leaves a condition out.
 *
 * @param year of the last submission
 * @param unit those assigned to it: the figures are then about its part
 * @param delegation of the sponsor
 * @param field the code of the field
 */
public record FigureQuery(
        @Nullable Integer year,
        @Nullable UnitId unit,
        @Nullable DelegationId delegation,
        @Nullable String field) {

    public static FigureQuery ofYear(@Nullable Integer year) {
        return new FigureQuery(year, null, null, null);
    }
}
