package org.lianluo.search.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.index.Face;

/**
 * Finds items like a text: the index names candidates, and each is compared with the text as the reader sees it now.
 *
 * @param faces what the reader sees of items, by their ids
 */
public record SimilarItems(SearchIndex index, Function<Collection<String>, Map<String, Face>> faces) {

    private static final int CANDIDATES = 30;
    private static final double LEAST = 0.2;

    /** What is not filed yet is nobody's example. */
    private static final Set<String> NOT_FILED = Set.of("DRAFT", "COSIGNING", "CONFIRMING", "DISCARDED");

    /** The likest first; {@code itself} is left out. */
    public List<Similar> find(
            String title, String text, @Nullable String itself, Map<String, Set<String>> audiences, int first) {
        var candidates = index.alike(title, text, audiences, NOT_FILED, CANDIDATES);
        var seen = faces.apply(candidates);
        var print = Likeness.print(title, text, index.synonyms());
        var similar = new ArrayList<Similar>();
        for (var id : candidates) {
            var face = seen.get(id);
            if (face != null && !id.equals(itself)) {
                double rarity = 1 - (double) candidates.indexOf(id) / CANDIDATES;
                similar.add(similar(id, face, print, rarity));
            }
        }
        similar.removeIf(it -> it.likeness().shared().isEmpty() || it.likeness().score() < LEAST);
        similar.sort(Comparator.comparingDouble((Similar it) -> -it.likeness().score()));
        return similar.subList(0, Math.min(first, similar.size()));
    }

    private Similar similar(String id, Face face, Likeness.Print print, double rarity) {
        return new Similar(id, face, Likeness.of(print, Likeness.print(face, index.synonyms()), rarity));
    }
}
