package org.lianluo.search.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.index.Facet;

/** Where items are looked for; it never names one that the reader's audiences do not see. */
public interface SearchIndex {

    Hits find(Search search, PageRequest page);

    /** Facets that are filtered by are counted as if they were not, so that one can change one's mind. */
    Counts count(Search search, boolean relaxed, Set<Facet> facets);

    /**
     * The ids of items with most of what is rare in the text, the likeliest first.
     *
     * @param audiences of the reader, by kind of item
     * @param without states of items that are left out
     */
    List<String> alike(String title, String text, Map<String, Set<String>> audiences, Set<String> without, int limit);

    /** Words that mean the same, as searches understand them. */
    Synonyms synonyms();

    /** Whether every item is in it; while it is being built some are not. */
    boolean isComplete();
}
