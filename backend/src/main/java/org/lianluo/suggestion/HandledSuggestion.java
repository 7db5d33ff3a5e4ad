package org.lianluo.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/**
 * What became of a suggestion among the units, in its present state; of a public record what the record says.
 *
 * @param text the parts under the title, one to a line; empty where only the title is known
 * @param lead who replies, each for itself
 * @param co who gives an opinion
 * @param refused who refused it, and was right
 * @param coNames who gave an opinion elsewhere, as a public record names them
 * @param assignedAt when it was first assigned here; null where it never was
 * @param reassigned whether another unit took the place of one
 */
public record HandledSuggestion(
        SuggestionId id,
        long version,
        String title,
        String text,
        Set<UnitId> lead,
        Set<UnitId> co,
        Set<UnitId> refused,
        List<String> coNames,
        @Nullable Instant assignedAt,
        boolean reassigned) {

    public HandledSuggestion {
        lead = Set.copyOf(lead);
        co = Set.copyOf(co);
        refused = Set.copyOf(refused);
        coNames = List.copyOf(coNames);
    }
}
