package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of one index that hold every document of an answer; the matcher still looks at each.
 *
 * @param sorted whether the documents come in the order asked for
 * @param backwards whether the ranges are read from their ends
 * @param exact whether each entry is a document of the answer, exactly once
 * @param merit compares plans: the higher the better
 */
record QueryPlan(Ordered index, List<KeyRange> ranges, boolean sorted, boolean backwards, boolean exact, int merit) {

    /** The best plan, or null if every document has to be looked at. */
    static @Nullable QueryPlan choose(List<? extends Ordered> indexes, Document query, @Nullable Document orderBy) {
        Terms terms = Terms.of(query);
        return indexes.stream()
                .filter(index -> index.covers(terms))
                .map(index -> new IndexUse(index, terms, orderBy).plan())
                .filter(plan -> plan.merit() > 0)
                .max(Comparator.comparingInt(QueryPlan::merit))
                .orElse(null);
    }

    /** The positions of candidates, each possibly more than once. */
    Iterator<Key> positions() {
        List<KeyRange> used = ranges.stream().filter(range -> !range.isEmpty()).toList();
        if (sorted && used.size() > 1) {
            return new MergedEntries(index, used, backwards);
        }
        return new ChainedEntries(index, used, backwards);
    }

    /** How many documents the answer has; only for an exact plan. */
    long count() {
        return ranges.stream().mapToLong(index::count).sum();
    }
}
