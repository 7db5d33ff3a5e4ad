package org.lianluo.supervision.graphql;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.committee.Committee;
import org.lianluo.committee.CommitteeDirectory;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Node;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.KeySupervisionTopics;
import org.lianluo.supervision.domain.TopicAudience;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What leads from topics to other things and back: each edge of a whole page in one look-up. */
@Controller
class SupervisionEdges {

    private final KeySupervisionTopics topics;
    private final CommitteeDirectory committees;
    private final UnitDirectory units;
    private final Nodes nodes;
    private final Messages messages;

    SupervisionEdges(
            KeySupervisionTopics topics,
            CommitteeDirectory committees,
            UnitDirectory units,
            Nodes nodes,
            Messages messages) {
        this.topics = topics;
        this.committees = committees;
        this.units = units;
        this.nodes = nodes;
        this.messages = messages;
    }

    @BatchMapping(typeName = "KeySupervisionTopic")
    Map<TopicView, Committee> leadCommittee(List<TopicView> page, @ContextValue Actor actor) {
        actor.require(Scope.UNIT_READ);
        var ids = page.stream().map(it -> it.topic().subject().leadCommittee()).collect(Collectors.toSet());
        var found = committees.committees(ids);
        return each(page, it -> found.get(it.topic().subject().leadCommittee()));
    }

    @BatchMapping(typeName = "KeySupervisionTopic")
    Map<TopicView, List<UndertakingUnit>> units(List<TopicView> page, @ContextValue Actor actor) {
        var found = unitsOf(page.stream().flatMap(it -> it.topic().subject().units().stream()), actor);
        return each(page, it -> present(found, it.topic().subject().units()));
    }

    @BatchMapping(typeName = "KeySupervisionEntry", field = "unit")
    Map<EntryView, UndertakingUnit> reportingUnit(List<EntryView> entries, @ContextValue Actor actor) {
        var ids = entries.stream().map(it -> it.entry().unit()).filter(Objects::nonNull);
        var found = unitsOf(ids, actor);
        return each(entries, it -> {
            var unit = it.entry().unit();
            return unit == null ? null : found.get(unit);
        });
    }

    private Map<UnitId, UndertakingUnit> unitsOf(Stream<UnitId> ids, Actor actor) {
        actor.require(Scope.UNIT_READ);
        var distinct = ids.collect(Collectors.toSet());
        return distinct.isEmpty() ? Map.of() : units.units(distinct);
    }

    /** As the module of suggestions shows them to the reader. */
    @BatchMapping(typeName = "KeySupervisionTopic")
    Map<TopicView, List<Object>> suggestions(List<TopicView> page, @ContextValue Actor actor) {
        var ids = page.stream().flatMap(it -> it.suggestionIds().stream()).collect(Collectors.toSet());
        Map<String, Node> found = ids.isEmpty() ? Map.of() : nodes.find(ids, actor);
        return each(page, it -> present(found, it.suggestionIds()));
    }

    @BatchMapping(typeName = "KeySupervisionTopic")
    Map<TopicView, TopicView> previous(List<TopicView> page, @ContextValue Actor actor) {
        return kin(page, TopicView::previousId, actor);
    }

    @BatchMapping(typeName = "KeySupervisionTopic")
    Map<TopicView, TopicView> next(List<TopicView> page, @ContextValue Actor actor) {
        return kin(page, TopicView::nextId, actor);
    }

    private Map<TopicView, TopicView> kin(
            List<TopicView> page, Function<TopicView, @Nullable KeySupervisionId> key, Actor actor) {
        var ids = page.stream()
                .map(key)
                .filter(Objects::nonNull)
                .map(KeySupervisionId::value)
                .toList();
        var found = (ids.isEmpty() ? List.<KeySupervisionTopic>of() : topics.find(ids))
                .stream()
                        .filter(it -> TopicAudience.sees(actor, it))
                        .collect(Collectors.toMap(KeySupervisionTopic::id, it -> new TopicView(it, actor)));
        return each(page, it -> {
            var id = key.apply(it);
            return id == null ? null : found.get(id);
        });
    }

    /** Whoever does not follow a topic does not learn what belongs to it. */
    @BatchMapping(typeName = "Suggestion")
    Map<Node, TopicView> keySupervision(List<Node> suggestions, @ContextValue Actor actor) {
        actor.require(Scope.SUGGESTION_READ);
        var ids = suggestions.stream().map(it -> it.id().value()).collect(Collectors.toSet());
        var latest = new HashMap<String, KeySupervisionTopic>();
        topics.grouping(ids).stream()
                .filter(it -> TopicAudience.sight(actor, it).compareTo(TopicAudience.Sight.OUTLINE) >= 0)
                .sorted(Comparator.comparing(it -> it.proposal().at()))
                .forEach(topic ->
                        topic.suggestions().forEach(it -> latest.put(it.id().value(), topic)));
        return each(suggestions, it -> {
            var topic = latest.get(it.id().value());
            return topic == null ? null : new TopicView(topic, actor);
        });
    }

    @SchemaMapping(typeName = "KeySupervisionAvailableAction")
    @Nullable
    String reason(AvailableStep action, Locale locale) {
        var hindrance = action.hindrance();
        return hindrance == null ? null : messages.text(locale, hindrance);
    }

    private static <K, V> List<V> present(Map<K, ? extends V> found, Collection<K> keys) {
        return keys.stream().<V>map(found::get).filter(Objects::nonNull).toList();
    }

    /** What is not there or not to be seen is left out. */
    private static <S, V> Map<S, V> each(List<S> page, Function<S, @Nullable V> value) {
        var values = new HashMap<S, V>();
        page.forEach(it -> {
            var found = value.apply(it);
            if (found != null) {
                values.put(it, found);
            }
        });
        return values;
    }
}
