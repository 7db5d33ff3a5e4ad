package org.lianluo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.search.domain.Counts;
import org.lianluo.search.domain.Search;

/**
 * The first hits of an order after a place. By relevance all matches are compared, or as many as are counted; then those with
 * all the words in their titles are compared besides, so that hardly a better one is passed over.
 */
record BestHits(
        IndexSearcher searcher,
        HitOrder order,
        int size,
        @Nullable FieldDoc after) {

    private static final int TITLES = 500;

    List<FieldDoc> of(Search search, boolean relaxed, Synonyms synonyms) throws IOException {
        var query = searcher.rewrite(SearchQuery.of(search, relaxed, synonyms));
        if (!order.byRelevance()) {
            return distinct(searcher.search(query, best(size)));
        }
        var all = best(Integer.MAX_VALUE);
        var newest = new NewestMatches<>(all, Counts.BOUND);
        var found = searcher.search(query, newest);
        if (!found.leftOut()) {
            return distinct(found.of());
        }
        if (found.shown() < Counts.BOUND
                && Matches.of(searcher, query, Counts.BOUND).exact()) {
            return distinct(searcher.search(query, all));
        }
        var titled = searcher.search(SearchQuery.inTitles(search, relaxed, synonyms), new NewestMatches<>(all, TITLES));
        return distinct(found.of(), titled.of());
    }

    private TopFieldCollectorManager best(int threshold) {
        return new TopFieldCollectorManager(order.sort(), size, after, threshold);
    }

    private List<FieldDoc> distinct(TopFieldDocs... found) throws IOException {
        var hits = new ArrayList<FieldDoc>();
        var seen = new HashSet<Integer>();
        for (var hit : TopDocs.merge(order.sort(), size * found.length, found).scoreDocs) {
            if (seen.add(hit.doc) && hits.size() < size) {
                hits.add((FieldDoc) hit);
            }
        }
        return hits;
    }
}
