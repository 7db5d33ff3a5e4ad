package org.lianluo.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.shared.UnitId;

/**
 * What was recommended when an item was first assigned, and who handles it now.
 *
 * @param recommended the likeliest first; empty where nothing spoke for any
 * @param handledBy who replies
 */
public record Recorded(
        String item, Instant assignedAt, List<UnitId> recommended, Set<UnitId> handledBy, boolean reassigned) {

    public Recorded {
        recommended = List.copyOf(recommended);
        handledBy = Set.copyOf(handledBy);
    }

    /** Whether one of the first so many was right. */
    boolean wasRight(int first) {
        return recommended.stream().limit(first).anyMatch(handledBy::contains);
    }

    /** A recommended unit as it is kept. */
    public record Rank(UnitId unit, double share) {

        static List<Rank> of(List<UnitRecommendation> recommendations) {
            return recommendations.stream()
                    .map(it -> new Rank(it.unit(), it.share()))
                    .toList();
        }
    }
}
