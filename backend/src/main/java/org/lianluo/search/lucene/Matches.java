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
        var readings = new ArrayList<Reading>();
        int total = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var reading = new Reading(leaf, weight.scorer(leaf));
            total += reading.read(NewestMatches.share(leaf, bound));
            readings.add(reading);
        }
        for (var reading : readings) {
            total += reading.read(bound + 1 - total);
        }
        boolean exact = total <= bound;
        var parts = new ArrayList<Part>();
        for (var reading : readings) {
            parts.add(reading.part(exact ? total : NewestMatches.share(reading.leaf, bound)));
        }
        return new Matches(parts, Math.min(total, bound), exact);
    }

    /** Goes through the matches in one part of the index, on demand. */
    private static final class Reading {

        private final LeafReaderContext leaf;
        private final @Nullable DocIdSetIterator matching;
        private final IntsRefBuilder documents = new IntsRefBuilder();

        private Reading(LeafReaderContext leaf, @Nullable Scorer scorer) {
            this.leaf = leaf;
            this.matching = scorer == null ? null : scorer.iterator();
        }

        /** Reads so many more, or those that are left; returns how many. */
        private int read(int more) throws IOException {
            if (matching == null || matching.docID() == DocIdSetIterator.NO_MORE_DOCS) {
                return 0;
            }
            int before = documents.length();
            var living = leaf.reader().getLiveDocs();
            while (documents.length() - before < more && matching.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (living == null || living.get(matching.docID())) {
                    documents.append(matching.docID());
                }
            }
            return documents.length() - before;
        }

        private Part part(int most) {
            var read = documents.get();
            return new Part(leaf, new IntsRef(read.ints, 0, Math.min(most, read.length)));
        }
    }
}
