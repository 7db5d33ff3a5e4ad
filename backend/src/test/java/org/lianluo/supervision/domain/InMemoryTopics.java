package org.lianluo.supervision.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Kept;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;

/** Topics for tests of the desk, without a store; the first page of a list only. */
public final class InMemoryTopics implements KeySupervisionTopics {

    private final Map<String, Kept<KeySupervisionTopic>> kept = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Kept<KeySupervisionTopic>> load(Id id) {
        return Optional.ofNullable(kept.get(id.value()));
    }

    @Override
    public synchronized KeySupervisionTopic insert(KeySupervisionTopic first, Request request) {
        var before = kept.putIfAbsent(first.id().value(), new Kept<>(first, List.of(request)));
        if (before != null) {
            before.has(request);
            return before.aggregate();
        }
        return first;
    }

    @Override
    public synchronized void insertNew(Collection<KeySupervisionTopic> topics) {
        topics.forEach(it -> kept.putIfAbsent(it.id().value(), new Kept<>(it, List.of())));
    }

    @Override
    public synchronized KeySupervisionTopic save(KeySupervisionTopic next, Request request) {
        var before = kept.get(next.id().value());
        if (before == null || before.aggregate().version() != next.version() - 1) {
            throw Refusal.of(ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        var done = new ArrayList<>(before.done());
        done.add(request);
        kept.put(next.id().value(), new Kept<>(next, done));
        return next;
    }

    @Override
    public synchronized List<KeySupervisionTopic> find(Collection<String> ids) {
        return ids.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .map(Kept::aggregate)
                .toList();
    }

    @Override
    public synchronized List<KeySupervisionTopic> grouping(Collection<String> suggestions) {
        return all(it -> it.suggestions().stream()
                .anyMatch(grouped -> suggestions.contains(grouped.id().value())));
    }

    @Override
    public synchronized Page<KeySupervisionTopic> list(TopicQuery query, PageRequest page) {
        var found = all(it -> matches(it, query));
        var rows = found.stream()
                .limit(page.size())
                .map(it -> new Page.Row<>(Cursor.of(it.id().value()).encoded(), it))
                .toList();
        return new Page<>(rows, false, rows.size() < found.size(), found::size);
    }

    private List<KeySupervisionTopic> all(Predicate<KeySupervisionTopic> wanted) {
        return kept.values().stream()
                .map(Kept::aggregate)
                .filter(wanted)
                .sorted(Comparator.comparing(
                                (KeySupervisionTopic it) -> it.proposal().at())
                        .thenComparing(it -> it.id().value())
                        .reversed())
                .toList();
    }

    private static boolean matches(KeySupervisionTopic topic, TopicQuery query) {
        return !Collections.disjoint(TopicAudience.of(topic), query.audiences())
                && (query.year() == null || query.year() == topic.year())
                && (query.statuses().isEmpty() || query.statuses().contains(topic.status()))
                && (query.committee() == null
                        || query.committee().equals(topic.subject().leadCommittee()))
                && (query.unit() == null || topic.subject().units().contains(query.unit()))
                && (query.suggestion() == null
                        || topic.suggestions().stream().anyMatch(it -> it.id().equals(query.suggestion())));
    }
}
