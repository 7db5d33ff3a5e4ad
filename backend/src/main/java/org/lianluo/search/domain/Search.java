package org.lianluo.search.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lianluo.shared.index.Facet;

/**
 * What somebody looks for, and as whom.
 *
 * @param text as typed; blank for everything
 * @param audiences of the reader, by kind of item; other kinds are not looked for
 * @param filter the values of which an item must have one, by facet
 */
public record Search(String text, Map<String, Set<String>> audiences, Map<Facet, Set<String>> filter, SearchSort sort) {

    public Search {
        audiences = Map.copyOf(audiences);
        filter = Map.copyOf(filter);
    }

    /** By relevance only where there are words to judge by. */
    public boolean isByRelevance() {
        return sort == SearchSort.RELEVANCE && !text.isBlank();
    }

    public Search without(Facet facet) {
        var others = new HashMap<>(filter);
        others.remove(facet);
        return new Search(text, audiences, others, sort);
    }
}
