package org.lianluo.supervision.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.testing.InMemoryAggregates;

/** Topics for tests of the desk, without a store; the first page of a list only. */
public final class InMemoryTopics extends InMemoryAggregates<KeySupervisionTopic> implements KeySupervisionTopics {

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
        return all().filter(wanted)
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
