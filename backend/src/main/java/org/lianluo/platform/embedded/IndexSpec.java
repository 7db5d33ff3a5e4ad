package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an index is declared to be.
 *
 * @param partial the filter of the documents that have entries, without top-level {@code $and}; null for all documents
 */
record IndexSpec(
        String name,
        List<IndexKey> fields,
        boolean unique,
        boolean sparse,
        @Nullable Document partial) {

    private static final int CANNOT_CREATE = 67;
    private static final String PARTIAL = "partialFilterExpression";

    /** Reads a description as {@code createIndexes} sends it. */
    static IndexSpec of(Document description) {
        Document filter = (Document) description.get(PARTIAL);
        return new IndexSpec(
                nameOf(description),
                fieldsOf(keyOf(description)),
                isTrue(description.get("unique")),
                isTrue(description.get("sparse")),
                filter);
    }

    /** Refuses kinds of indexes the store has not, and writes the partial filter without {@code $and}. */
    static void normalize(Document description) {
        for (Map.Entry<String, Object> field : keyOf(description).entrySet()) {
            if (!(field.getValue() instanceof Number)) {
                throw new MongoServerError(
                        CANNOT_CREATE,
                        "CannotCreateIndex",
                        "the embedded store has no index of kind '" + field.getValue() + "' (" + field.getKey() + ")");
            }
        }
        if (description.get(PARTIAL) instanceof Document filter) {
            Document flat = new Document();
            flatten(filter, flat);
            description.put(PARTIAL, flat);
        }
    }

    private static void flatten(Document filter, Document flat) {
        filter.forEach((path, condition) -> {
            if (path.equals("$and")) {
                ((List<?>) condition).forEach(part -> flatten((Document) part, flat));
            } else if (path.startsWith("$") || flat.containsKey(path)) {
                throw new MongoServerError(
                        CANNOT_CREATE, "CannotCreateIndex", "unsupported partialFilterExpression at '" + path + "'");
            } else {
                flat.put(path, condition);
            }
        });
    }

    private static String nameOf(Document description) {
        return (String) Objects.requireNonNull(description.get("name"));
    }

    static Document keyOf(Document description) {
        return (Document) Objects.requireNonNull(description.get("key"));
    }

    private static List<IndexKey> fieldsOf(Document key) {
        List<IndexKey> fields = new ArrayList<>();
        key.forEach((path, direction) -> fields.add(new IndexKey(path, ((Number) direction).doubleValue() > 0)));
        return List.copyOf(fields);
    }

    private static boolean isTrue(@Nullable Object value) {
        return value instanceof Boolean flag ? flag : value instanceof Number number && number.intValue() != 0;
    }
}
