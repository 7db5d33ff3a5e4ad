package org.lianluo.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Reads from one part of an index. */
final class Leaves {

    private Leaves() {}

    /** A number of the first living document with the term; null where there is none. */
    static @Nullable Long number(LeafReader leaf, Term term, String field) throws IOException {
        var postings = leaf.postings(term, PostingsEnum.NONE);
        if (postings == null) {
            return null;
        }
        var living = leaf.getLiveDocs();
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && living != null && !living.get(document)) {
            document = postings.nextDoc();
        }
        if (document == DocIdSetIterator.NO_MORE_DOCS) {
            return null;
        }
        var numbers = leaf.getNumericDocValues(field);
        return numbers != null && numbers.advanceExact(document) ? numbers.longValue() : null;
    }
}
