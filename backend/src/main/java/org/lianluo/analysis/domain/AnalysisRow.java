package org.lianluo.analysis.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Node;
import org.lianluo.suggestion.Figure;

/**
 * The figures of one value of a dimension, or of all together.
 *
 * @param key the value; empty for those without one, and for all together
 * @param label the value in words of the reader's language
 * @param node the unit or delegation; null where the value is none
 * @param figures how many suggestions have each; what none has may be missing
 */
public record AnalysisRow(
        String key, String label, @Nullable Node node, Map<Figure, Integer> figures) {

    public AnalysisRow {
        figures = Map.copyOf(figures);
    }

    public int count(Figure figure) {
        return figures.getOrDefault(figure, 0);
    }

    /** From 0 to 1; null where there is nothing to take a share of. */
    public @Nullable Double rate(Rate rate) {
        return rate.of(figures);
    }
}
