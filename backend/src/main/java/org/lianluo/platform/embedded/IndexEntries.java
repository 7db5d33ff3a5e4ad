package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes the entries a document has in one index. */
final class IndexEntries {

    private static final int PARALLEL_ARRAYS = 171;

    private final IndexSpec spec;
    private final List<List<String>> paths;

    IndexEntries(IndexSpec spec) {
        this.spec = spec;
        this.paths = spec.fields().stream()
                .map(field -> PathValues.split(field.getKey()))
                .toList();
    }

    /**
     * What a document looks like to the index.
     *
     * @param keys one per combination of values, without the document's id; none if the index does not hold it
     * @param array whether an array was met on the way
     * @param ordered whether the keys sort as the values do
     */
    record Of(Set<Key> keys, boolean array, boolean ordered) {

        static final Of NONE = new Of(Set.of(), false, true);
    }

    Of entriesOf(Document document) {
        Document filter = spec.partial();
        if (filter != null && !new DefaultQueryMatcher().matches(document, filter)) {
            return Of.NONE;
        }
        List<PathValues> values =
                paths.stream().map(path -> PathValues.of(document, path)).toList();
        if (spec.sparse() && values.stream().allMatch(IndexEntries::isMissing)) {
            return Of.NONE;
        }
        refuseParallelArrays(values);
        boolean ordered = values.stream().allMatch(at -> at.values().stream().allMatch(ValueKind::isOrdered));
        return new Of(keysOf(values), values.stream().anyMatch(PathValues::isArray), ordered);
    }

    private Set<Key> keysOf(List<PathValues> values) {
        List<Key> keys = List.of(Key.EMPTY);
        for (int i = 0; i < values.size(); i++) {
            keys = extend(keys, values.get(i).values(), spec.fields().get(i));
        }
        return new LinkedHashSet<>(keys);
    }

    private static List<Key> extend(List<Key> keys, List<@Nullable Object> values, IndexKey field) {
        List<Key> longer = new ArrayList<>(keys.size() * values.size());
        for (Key key : keys) {
            for (Object value : values) {
                longer.add(new KeyWriter()
                        .key(key)
                        .value(value, field.isAscending())
                        .toKey());
            }
        }
        return longer;
    }

    private void refuseParallelArrays(List<PathValues> values) {
        Set<String> roots = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isArray()) {
                roots.add(paths.get(i).get(0));
            }
        }
        if (roots.size() > 1) {
            throw new MongoServerError(
                    PARALLEL_ARRAYS, "CannotIndexParallelArrays", "cannot index parallel arrays " + roots);
        }
    }

    private static boolean isMissing(PathValues at) {
        return at.values().stream().allMatch(value -> value == null);
    }
}
