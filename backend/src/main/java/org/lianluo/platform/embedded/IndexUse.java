package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Works out how one index serves one query: leading fields with given values, then at most one range, then the order. */
final class IndexUse {

    private static final int MOST_RANGES = 4096;
    private static final int MOST_MERGED = 256;
    private static final int FIELD = 10;
    private static final int RANGE = 5;
    private static final int SORT = 6;
    private static final int SINGLE_DOCUMENT = 1000;

    private final Ordered index;
    private final Terms terms;
    private final @Nullable Document orderBy;

    IndexUse(Ordered index, Terms terms, @Nullable Document orderBy) {
        this.index = index;
        this.terms = terms;
        this.orderBy = orderBy;
    }

    QueryPlan plan() {
        List<Key> prefixes = List.of(Key.EMPTY);
        List<IndexKey> fields = index.fields();
        int given = 0;
        while (given < fields.size()) {
            List<Key> longer = extend(prefixes, fields.get(given));
            if (longer == null) {
                break;
            }
            prefixes = longer;
            given++;
        }
        Term range = given < fields.size() ? rangeAt(fields.get(given)) : null;
        boolean sorted = sorts(given) && prefixes.size() <= MOST_MERGED;
        boolean exact = isExact(given + (range == null ? 0 : 1));
        int merit = given * FIELD + (range == null ? 0 : RANGE) + (sorted ? SORT : 0);
        if (index.isUnique() && given == fields.size()) {
            merit += SINGLE_DOCUMENT;
        }
        List<KeyRange> ranges = rangesOf(prefixes, range, given);
        return new QueryPlan(index, ranges, sorted, sorted && isBackwards(given), exact, merit);
    }

    private boolean isExact(int used) {
        return terms.areExact() && used == terms.size() && !index.isMultikey();
    }

    private @Nullable List<Key> extend(List<Key> prefixes, IndexKey field) {
        Term term = terms.at(field.getKey());
        List<@Nullable Object> points = term == null ? null : term.points();
        if (points == null || prefixes.size() * points.size() > MOST_RANGES) {
            return null;
        }
        if (index.isMultikey() && points.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        TreeSet<Key> longer = new TreeSet<>();
        for (Key prefix : prefixes) {
            for (Object point : points) {
                longer.add(new KeyWriter()
                        .key(prefix)
                        .value(point, field.isAscending())
                        .toKey());
            }
        }
        return List.copyOf(longer);
    }

    private @Nullable Term rangeAt(IndexKey field) {
        Term term = terms.at(field.getKey());
        return term == null || term.points() != null ? null : term;
    }

    private List<KeyRange> rangesOf(List<Key> prefixes, @Nullable Term range, int given) {
        List<KeyRange> ranges = new ArrayList<>(prefixes.size());
        for (Key prefix : prefixes) {
            if (range != null) {
                ranges.add(within(prefix, range, index.fields().get(given).isAscending()));
            } else {
                ranges.add(prefix.length() == 0 ? KeyRange.all() : KeyRange.startingWith(prefix));
            }
        }
        return ranges;
    }

    /** One-sided where documents have several values, since different values may meet the two ends. */
    private KeyRange within(Key prefix, Term range, boolean ascending) {
        Term.Bound lower = range.lower();
        Term.Bound upper = index.isMultikey() && lower != null ? null : range.upper();
        Term.Bound first = ascending ? lower : upper;
        Term.Bound last = ascending ? upper : lower;
        Key whole = new KeyWriter().key(prefix).kind(range.kind(), ascending).toKey();
        Key from = first == null ? whole : edge(prefix, first, ascending, !first.inclusive());
        Key to = last == null ? whole.afterAllWithThisPrefix() : edge(prefix, last, ascending, last.inclusive());
        return new KeyRange(from, to, prefix.length());
    }

    private static Key edge(Key prefix, Term.Bound bound, boolean ascending, boolean after) {
        Key key = new KeyWriter().key(prefix).value(bound.value(), ascending).toKey();
        return after ? key.afterAllWithThisPrefix() : key;
    }

    private boolean sorts(int given) {
        return orderBy != null
                && !orderBy.isEmpty()
                && index.isSortable()
                && new SortOrder(index, terms, orderBy).follows(given);
    }

    private boolean isBackwards(int given) {
        return orderBy != null && new SortOrder(index, terms, orderBy).isBackwards(given);
    }
}
