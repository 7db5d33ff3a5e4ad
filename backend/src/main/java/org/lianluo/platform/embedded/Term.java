package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query says about one path: one of some values, or a range within one kind of values.
 *
 * @param points the values, or null for a range
 * @param kind the kind of the values of a range
 * @param lower null for a range without lower end
 * @param upper null for a range without upper end
 * @param exact whether nothing else is said about the path
 */
record Term(
        @Nullable List<@Nullable Object> points,
        ValueKind kind,
        @Nullable Bound lower,
        @Nullable Bound upper,
        boolean exact) {

    private static final Set<String> BOUNDS = Set.of("$gt", "$gte", "$lt", "$lte");

    /** One end of a range. */
    record Bound(@Nullable Object value, boolean inclusive) {

        Key key() {
            return KeyWriter.keyOf(value);
        }
    }

    static Term ofPoints(List<@Nullable Object> points, boolean exact) {
        return new Term(points, ValueKind.OTHER, null, null, exact);
    }

    /** Reads a condition; null if it says nothing an index could use. */
    static @Nullable Term of(@Nullable Object condition) {
        if (isScalar(condition)) {
            return ofPoints(Collections.singletonList(condition), true);
        }
        if (!(condition instanceof Document operators)) {
            return null;
        }
        boolean alone = operators.size() == 1;
        if (operators.containsKey("$eq") && isScalar(operators.get("$eq"))) {
            return ofPoints(Collections.singletonList(operators.get("$eq")), alone);
        }
        if (operators.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(Term::isScalar)) {
            return ofPoints(new ArrayList<>(values), alone);
        }
        return range(operators);
    }

    private static @Nullable Term range(Document operators) {
        Bound lower = bound(operators, "$gte", "$gt");
        Bound upper = bound(operators, "$lte", "$lt");
        Object any = lower != null ? lower.value() : upper != null ? upper.value() : null;
        if (any == null) {
            return null;
        }
        ValueKind kind = ValueKind.of(any);
        if (lower != null && upper != null && ValueKind.of(upper.value()) != kind) {
            return new Term(null, kind, lower, null, false);
        }
        long ends = Stream.of(lower, upper).filter(Objects::nonNull).count();
        return new Term(null, kind, lower, upper, BOUNDS.containsAll(operators.keySet()) && ends == operators.size());
    }

    private static @Nullable Bound bound(Document operators, String inclusive, String exclusive) {
        if (ValueKind.bounds(operators.get(inclusive))) {
            return new Bound(operators.get(inclusive), true);
        }
        return ValueKind.bounds(operators.get(exclusive)) ? new Bound(operators.get(exclusive), false) : null;
    }

    private static boolean isScalar(@Nullable Object value) {
        return !(value instanceof Document)
                && !(value instanceof Collection)
                && !(value instanceof BsonRegularExpression);
    }

    /** Both terms hold: a superset of that, which is exact only where two ends complete each other. */
    Term and(Term other) {
        if (points != null || other.points != null) {
            return ofPoints(Objects.requireNonNull(points != null ? points : other.points), false);
        }
        boolean complete = exact && other.exact && kind == other.kind;
        if (complete && upper == null && other.lower == null) {
            return new Term(null, kind, lower, other.upper, true);
        }
        if (complete && lower == null && other.upper == null) {
            return new Term(null, kind, other.lower, upper, true);
        }
        return new Term(null, kind, lower, upper, false);
    }

    /** At least one of the terms holds; null if no range spans both. */
    @Nullable
    Term or(Term other) {
        List<@Nullable Object> mine = points;
        List<@Nullable Object> theirs = other.points;
        if (mine != null && theirs != null) {
            return ofPoints(Stream.concat(mine.stream(), theirs.stream()).toList(), false);
        }
        Term left = mine == null ? this : span(mine);
        Term right = theirs == null ? other : span(theirs);
        if (left == null || right == null || left.kind != right.kind) {
            return null;
        }
        return new Term(null, left.kind, lowest(left.lower, right.lower), highest(left.upper, right.upper), false);
    }

    private static @Nullable Term span(List<@Nullable Object> points) {
        if (points.isEmpty() || !points.stream().allMatch(ValueKind::bounds)) {
            return null;
        }
        Term all = null;
        for (Object point : points) {
            Bound end = new Bound(point, true);
            Term one = new Term(null, ValueKind.of(point), end, end, false);
            all = all == null ? one : all.or(one);
            if (all == null) {
                return null;
            }
        }
        return all;
    }

    private static @Nullable Bound lowest(@Nullable Bound left, @Nullable Bound right) {
        if (left == null || right == null) {
            return null;
        }
        int order = left.key().compareTo(right.key());
        return order < 0 || order == 0 && left.inclusive() ? left : right;
    }

    private static @Nullable Bound highest(@Nullable Bound left, @Nullable Bound right) {
        if (left == null || right == null) {
            return null;
        }
        int order = left.key().compareTo(right.key());
        return order > 0 || order == 0 && left.inclusive() ? left : right;
    }
}
