package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Finds documents of one collection through its indexes, without a lock and no further than asked for. */
final class Finder {

    private static final String NATURAL = "$natural";

    private static final long UNKNOWN = -1;

    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private final MVMap<Key, Document> documents;
    private volatile List<Ordered> indexes = List.of();

    Finder(MVMap<Key, Document> documents) {
        this.documents = documents;
    }

    void use(Collection<? extends Index<?>> usable) {
        indexes = usable.stream()
                .filter(Ordered.class::isInstance)
                .map(Ordered.class::cast)
                .toList();
    }

    void stopUsing(Index<?> index) {
        indexes = indexes.stream().filter(used -> used != index).toList();
    }

    /**
     * The documents that meet the query, in the order asked for.
     *
     * @param limit at most so many; 0 for all
     */
    Stream<Document> find(Document query, @Nullable Document orderBy, int skip, int limit) {
        Object natural = orderBy == null ? null : orderBy.get(NATURAL);
        QueryPlan plan = natural != null ? null : QueryPlan.choose(indexes, query, orderBy);
        boolean backwards = natural instanceof Number direction && direction.intValue() < 0;
        Stream<Document> found = (plan == null ? all(backwards) : candidates(plan)).filter(matching(query));
        if (orderBy != null && !orderBy.isEmpty() && natural == null && (plan == null || !plan.sorted())) {
            found = found.sorted(new DocumentComparator(orderBy));
        }
        found = skip > 0 ? found.skip(skip) : found;
        return limit > 0 ? found.limit(limit) : found;
    }

    long count(Document query, int skip, int limit) {
        long count = Math.max(0, countAll(query) - skip);
        return limit > 0 ? Math.min(limit, count) : count;
    }

    private long countAll(Document query) {
        if (query.isEmpty()) {
            return documents.sizeAsLong();
        }
        QueryPlan plan = QueryPlan.choose(indexes, query, null);
        long counted = plan != null && plan.exact() ? countEntries(plan) : UNKNOWN;
        return counted == UNKNOWN ? find(query, null, 0, 0).count() : counted;
    }

    /** While a document is being updated it may have two entries: a count that met a write does not stand. */
    private long countEntries(QueryPlan plan) {
        long before = begun.get();
        if (before != ended.get()) {
            return UNKNOWN;
        }
        long counted = plan.count();
        return before == begun.get() ? counted : UNKNOWN;
    }

    /** Runs what changes documents or indexes. */
    <T> T writing(Supplier<T> change) {
        begun.incrementAndGet();
        try {
            return change.get();
        } finally {
            ended.incrementAndGet();
        }
    }

    private Stream<Document> all(boolean backwards) {
        return stream(OrderedMap.walk(documents, KeyRange.all(), backwards, (key, document) -> document));
    }

    /** While a document is being updated it has its old and its new entry: it is taken once. */
    private Stream<Document> candidates(QueryPlan plan) {
        return stream(plan.positions()).distinct().map(documents::get).filter(Objects::nonNull);
    }

    private static Predicate<Document> matching(Document query) {
        return query.isEmpty() ? document -> true : document -> new DefaultQueryMatcher().matches(document, query);
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
