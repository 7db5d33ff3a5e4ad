package org.lianluo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The documents that match a query, up to a bound.
 *
 * @param exact whether these are all
 */
record Matches(List<Part> parts, int total, boolean exact) {

    /** The matches in one part of the index, in order. */
    record Part(LeafReaderContext leaf, IntsRef documents) {}

    /** All matches; where there are more than the bound, a sample of about as many from all parts of the index. */
    static Matches of(IndexSearcher searcher, Query query, int bound) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var parts = new ArrayList<Part>();
        int total = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var part = part(leaf, weight.scorer(leaf), bound + 1 - total);
            parts.add(part);
            total += part.documents().length;
            if (total > bound) {
                return sample(searcher, weight, bound);
            }
        }
        return new Matches(parts, total, true);
    }

    private static Matches sample(IndexSearcher searcher, Weight weight, int bound) throws IOException {
        var parts = new ArrayList<Part>();
        var reader = searcher.getIndexReader();
        for (var leaf : reader.leaves()) {
            int share = (int) Math.ceil((double) bound * leaf.reader().maxDoc() / reader.maxDoc());
            parts.add(part(leaf, weight.scorer(leaf), share));
        }
        return new Matches(parts, bound, false);
    }

    private static Part part(LeafReaderContext leaf, @Nullable Scorer scorer, int bound) throws IOException {
        var documents = new IntsRefBuilder();
        if (scorer != null) {
            var living = leaf.reader().getLiveDocs();
            var matching = scorer.iterator();
            int document = matching.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS && documents.length() < bound) {
                if (living == null || living.get(document)) {
                    documents.append(document);
                }
                document = matching.nextDoc();
            }
        }
        return new Part(leaf, documents.get());
    }
}
