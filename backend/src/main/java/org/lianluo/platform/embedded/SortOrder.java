package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the order asked for with the order an index keeps behind its leading fields. */
final class SortOrder {

    private static final String ID = "_id";

    private final Ordered index;
    private final Terms terms;
    private final Document orderBy;

    SortOrder(Ordered index, Terms terms, Document orderBy) {
        this.index = index;
        this.terms = terms;
        this.orderBy = orderBy;
    }

    /** Whether the entries behind the given fields are in the order asked for, forwards or backwards. */
    boolean follows(int given) {
        List<IndexKey> kept = kept(given);
        List<Map.Entry<String, Object>> asked = asked(given);
        Boolean backwards = null;
        for (int i = 0; i < asked.size(); i++) {
            if (i >= kept.size() || !asked.get(i).getKey().equals(kept.get(i).getKey())) {
                return false;
            }
            if (!(asked.get(i).getValue() instanceof Number direction)) {
                return false;
            }
            boolean against = direction.intValue() > 0 != kept.get(i).isAscending();
            if (backwards != null && backwards != against) {
                return false;
            }
            backwards = against;
            if (kept.get(i).getKey().equals(ID)) {
                return true;
            }
        }
        return true;
    }

    boolean isBackwards(int given) {
        List<Map.Entry<String, Object>> asked = asked(given);
        return !asked.isEmpty()
                && ((Number) asked.get(0).getValue()).intValue() > 0
                        != kept(given).get(0).isAscending();
    }

    /** The fields behind the leading ones; the id ends every entry. */
    private List<IndexKey> kept(int given) {
        List<IndexKey> kept =
                new ArrayList<>(index.fields().subList(given, index.fields().size()));
        if (index.fields().stream().noneMatch(field -> field.getKey().equals(ID))) {
            kept.add(new IndexKey(ID, true));
        }
        return kept;
    }

    /** The order asked for without the fields that have one value in the whole answer. */
    private List<Map.Entry<String, Object>> asked(int given) {
        List<String> leading = index.fields().subList(0, given).stream()
                .map(IndexKey::getKey)
                .filter(this::hasOneValue)
                .toList();
        return orderBy.entrySet().stream()
                .filter(field -> !leading.contains(field.getKey()))
                .toList();
    }

    private boolean hasOneValue(String path) {
        Term term = terms.at(path);
        return term != null && term.points() != null && term.points().size() == 1;
    }
}
