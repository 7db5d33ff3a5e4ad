package org.lianluo.search.domain;

import java.util.Map;
import org.lianluo.shared.index.Facet;

/**
 * How many items were found.
 *
 * @param total at most {@link #BOUND}
 * @param exact whether there are no more than that; otherwise facets count a sample of about {@link #BOUND} items
 * @param facets how many items have each value, for the facets that were asked for
 */
public record Counts(int total, boolean exact, Map<Facet, Map<String, Integer>> facets) {

    /** Up to here is counted. */
    public static final int BOUND = 2_000;

    public Counts {
        facets = Map.copyOf(facets);
    }
}
