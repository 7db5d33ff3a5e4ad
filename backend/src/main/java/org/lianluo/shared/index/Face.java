package org.lianluo.shared.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What some readers see of an item, and nothing else of it.
 *
 * @param audiences who they are
 * @param number what people call it by; null where it has none
 * @param pinyin of a person's name, syllables apart; null for what is no person
 * @param passages its texts; empty ones may be left out
 * @param facets what it is counted and filtered by
 * @param date the newest come first by this
 */
public record Face(
        Set<String> audiences,
        @Nullable String number,
        @Nullable String pinyin,
        List<Passage> passages,
        Map<Facet, Set<String>> facets,
        Instant date) {

    public Face {
        audiences = Set.copyOf(audiences);
        passages = List.copyOf(passages);
        facets = Map.copyOf(facets);
    }

    public Set<String> values(Facet facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    /** All texts of one part, a line each. */
    public String text(Part part) {
        return String.join(
                "\n",
                passages.stream()
                        .filter(passage -> passage.part() == part)
                        .map(Passage::text)
                        .toList());
    }
}
