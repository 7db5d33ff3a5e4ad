package org.lianluo.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.lianluo.shared.index.Facet;

/** Counts the values of a facet among matches. */
final class FacetCounts {

    private FacetCounts() {}

    static Map<String, Integer> of(Facet facet, Matches matches) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (var part : matches.parts()) {
            count(facet, part, counts);
        }
        return counts;
    }

    private static void count(Facet facet, Matches.Part part, Map<String, Integer> counts) throws IOException {
        var values = part.leaf().reader().getSortedSetDocValues(Names.of(facet));
        if (values == null) {
            return;
        }
        var found = new int[Math.toIntExact(values.getValueCount())];
        var documents = part.documents();
        for (int at = 0; at < documents.length; at++) {
            if (values.advanceExact(documents.ints[documents.offset + at])) {
                for (int value = 0; value < values.docValueCount(); value++) {
                    found[(int) values.nextOrd()]++;
                }
            }
        }
        for (int value = 0; value < found.length; value++) {
            if (found[value] > 0) {
                counts.merge(values.lookupOrd(value).utf8ToString(), found[value], Integer::sum);
            }
        }
    }
}
