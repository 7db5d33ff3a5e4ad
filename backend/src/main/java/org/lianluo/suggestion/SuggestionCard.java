package org.lianluo.suggestion;

import java.util.Set;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;

/**
 * What other modules may know of a submitted suggestion.
 *
 * @param deputies who filed it or signed it
 * @param units who handle it
 */
public record SuggestionCard(
        SuggestionId id,
        String number,
        String title,
        SuggestionStatus status,
        Set<DeputyId> deputies,
        Set<UnitId> units) {

    public SuggestionCard {
        deputies = Set.copyOf(deputies);
        units = Set.copyOf(units);
    }
}
