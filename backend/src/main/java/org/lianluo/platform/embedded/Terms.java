package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a query says about paths, as far as an index can use it; every document that meets the query meets its terms. */
final class Terms {

    private static final Set<String> KEPT_BY_MORE_VALUES =
            Set.of("$eq", "$in", "$gt", "$gte", "$lt", "$lte", "$exists", "$type");

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, List<@Nullable Object>> conditions = new HashMap<>();
    private boolean exact = true;

    private Terms() {}

    static Terms of(Document query) {
        Terms terms = new Terms();
        terms.read(query);
        return terms;
    }

    @Nullable
    Term at(String path) {
        return terms.get(path);
    }

    int size() {
        return terms.size();
    }

    /** Whether the terms say all that the query says. */
    boolean areExact() {
        return exact && terms.values().stream().allMatch(Term::exact);
    }

    /** Whether a document without a value at the path cannot meet the query. */
    boolean requireValueAt(String path) {
        Term term = terms.get(path);
        if (term == null) {
            return false;
        }
        List<@Nullable Object> points = term.points();
        return points == null || points.stream().allMatch(Objects::nonNull);
    }

    /** Whether every document that meets the query meets the filter; a no may be wrong, a yes may not. */
    boolean imply(Document filter) {
        return filter.entrySet().stream().allMatch(part -> imply(part.getKey(), part.getValue()));
    }

    private boolean imply(String path, @Nullable Object condition) {
        if (conditions.getOrDefault(path, List.of()).contains(condition)) {
            return true;
        }
        Term term = terms.get(path);
        if (term == null || !requireValueAt(path)) {
            return false;
        }
        if (condition instanceof Document operators) {
            if (operators.size() == 1 && Boolean.TRUE.equals(operators.get("$exists"))) {
                return true;
            }
            if (!KEPT_BY_MORE_VALUES.containsAll(operators.keySet())) {
                return false;
            }
        }
        List<@Nullable Object> points = term.points();
        return points != null
                && points.stream()
                        .allMatch(point -> new DefaultQueryMatcher()
                                .matches(new Document("v", point), new Document("v", condition)));
    }

    private void read(Document query) {
        query.forEach((path, condition) -> {
            if (path.equals("$and")) {
                ((Collection<?>) condition).forEach(part -> read((Document) part));
            } else if (path.equals("$or")) {
                exact = false;
                readOr((Collection<?>) condition);
            } else if (path.startsWith("$")) {
                exact = false;
            } else {
                conditions.computeIfAbsent(path, any -> new ArrayList<>()).add(condition);
                require(path, Term.of(condition));
            }
        });
    }

    /** A path that every branch speaks about lies within the span of what they say: this serves keyset pages. */
    private void readOr(Collection<?> branches) {
        Map<String, Term> common = null;
        for (Object branch : branches) {
            Map<String, Term> next = Terms.of((Document) branch).terms;
            common = common == null ? new HashMap<>(next) : span(common, next);
        }
        if (common != null) {
            common.forEach(this::require);
        }
    }

    private static Map<String, Term> span(Map<String, Term> left, Map<String, Term> right) {
        Map<String, Term> both = new HashMap<>();
        left.forEach((path, term) -> {
            Term other = right.get(path);
            Term span = other == null ? null : term.or(other);
            if (span != null) {
                both.put(path, span);
            }
        });
        return both;
    }

    private void require(String path, @Nullable Term term) {
        if (term == null) {
            exact = false;
        } else {
            terms.merge(path, term, Term::and);
        }
    }
}
