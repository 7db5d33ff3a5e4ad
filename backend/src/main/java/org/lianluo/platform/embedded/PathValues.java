package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values a document has at one path, as an index sees them: every element of an array is a value of its own. */
final class PathValues {

    /** Stands for an empty array. */
    static final Object EMPTY_ARRAY = new Object();

    private final List<@Nullable Object> values = new ArrayList<>(1);
    private boolean array;

    private PathValues() {}

    static PathValues of(Document document, List<String> path) {
        PathValues found = new PathValues();
        found.walk(document, path, 0);
        return found;
    }

    static List<String> split(String path) {
        return Arrays.asList(path.split("\\."));
    }

    /** Never empty: a missing value is one null. */
    List<@Nullable Object> values() {
        return values;
    }

    boolean isArray() {
        return array;
    }

    private void walk(@Nullable Object value, List<String> path, int depth) {
        if (value instanceof Collection<?> elements) {
            array = true;
            walkArray(new ArrayList<>(elements), path, depth);
        } else if (depth == path.size()) {
            values.add(Missing.isNullOrMissing(value) ? null : value);
        } else if (value instanceof Document document) {
            walk(document.get(path.get(depth)), path, depth + 1);
        } else {
            values.add(null);
        }
    }

    private void walkArray(List<?> elements, List<String> path, int depth) {
        if (elements.isEmpty()) {
            values.add(EMPTY_ARRAY);
        }
        for (Object element : elements) {
            walk(element, path, depth);
        }
        if (depth < path.size() && isPositionIn(elements, path.get(depth))) {
            walk(elements.get(Integer.parseInt(path.get(depth))), path, depth + 1);
        }
    }

    private static boolean isPositionIn(List<?> elements, String step) {
        return step.length() < 6
                && step.chars().allMatch(Character::isDigit)
                && Integer.parseInt(step) < elements.size();
    }
}
