package org.lianluo.search.graphql;

import java.util.List;
import org.lianluo.shared.index.Facet;

/** A facet and how often its values were found, the most frequent first. */
record SearchFacet(Facet facet, List<SearchFacetValue> values) {

    /** A value; {@code isNode} tells whether it is the id of a unit or a delegation. */
    record SearchFacetValue(String key, int count, boolean isNode) {}
}
