package org.lianluo.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Aggregates;
import org.lianluo.shared.Id;
import org.lianluo.shared.Kept;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;

/** Aggregates of one type for tests, kept as the store keeps them but for the store. */
public abstract class InMemoryAggregates<T extends Aggregate> implements Aggregates<T> {

    private static final int REQUESTS_KEPT = 50;

    private final Map<String, Kept<T>> kept = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Kept<T>> load(Id id) {
        return Optional.ofNullable(kept.get(id.value()));
    }

    @Override
    public synchronized T insert(T first, Request request) {
        var before = kept.putIfAbsent(first.id().value(), new Kept<>(first, List.of(request)));
        if (before != null) {
            before.has(request);
            return before.aggregate();
        }
        return first;
    }

    public synchronized void insertNew(Collection<T> firsts) {
        firsts.forEach(it -> kept.putIfAbsent(it.id().value(), new Kept<>(it, List.of())));
    }

    @Override
    public synchronized T save(T next, Request request) {
        var before = kept.get(next.id().value());
        if (before == null || before.aggregate().version() != next.version() - 1) {
            throw Refusal.of(ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        var done = new ArrayList<>(before.done());
        done.add(request);
        kept.put(
                next.id().value(),
                new Kept<>(next, done.subList(Math.max(0, done.size() - REQUESTS_KEPT), done.size())));
        return next;
    }

    public synchronized List<T> find(Collection<String> ids) {
        return ids.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .map(Kept::aggregate)
                .toList();
    }

    protected synchronized Stream<T> all() {
        return List.copyOf(kept.values()).stream().map(Kept::aggregate);
    }
}
