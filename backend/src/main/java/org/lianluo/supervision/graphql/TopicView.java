package org.lianluo.supervision.graphql;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Titled;
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.supervision.domain.Decision;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.PlanStep;
import org.lianluo.supervision.domain.SupervisionGuard;
import org.lianluo.supervision.domain.TopicAudience;
import org.lianluo.supervision.domain.TopicAudience.Sight;

/** What one reader sees of a topic. */
final class TopicView implements Titled {

    private final KeySupervisionTopic topic;
    private final Actor reader;
    private final boolean outline;
    private final boolean inside;

    TopicView(KeySupervisionTopic topic, Actor reader) {
        this.topic = topic;
        this.reader = reader;
        var sight = TopicAudience.sight(reader, topic);
        this.outline = sight.compareTo(Sight.OUTLINE) >= 0;
        this.inside = sight == Sight.INSIDE;
    }

    KeySupervisionTopic topic() {
        return topic;
    }

    /** The ids of its suggestions, as far as the reader may know that they belong to it. */
    List<String> suggestionIds() {
        return outline ? topic.suggestions().stream().map(it -> it.id().value()).toList() : List.of();
    }

    @Nullable
    KeySupervisionId previousId() {
        return topic.previous();
    }

    @Nullable
    KeySupervisionId nextId() {
        var next = topic.next();
        return next == null ? null : next.id();
    }

    @Override
    public KeySupervisionId id() {
        return topic.id();
    }

    public long version() {
        return topic.version();
    }

    public int year() {
        return topic.year();
    }

    public KeySupervisionStatus status() {
        return topic.status();
    }

    @Override
    public String title() {
        return topic.subject().title();
    }

    public @Nullable String why() {
        return outline ? topic.subject().why() : null;
    }

    public @Nullable Instant proposedAt() {
        return outline ? topic.proposal().at() : null;
    }

    public @Nullable String proposedBy() {
        return inside ? topic.proposal().by() : null;
    }

    public @Nullable Integer suggestionCount() {
        return outline ? topic.suggestions().size() : null;
    }

    public @Nullable Decision decision() {
        return outline ? topic.course().decision() : null;
    }

    public List<PlanStep> plan() {
        return outline ? topic.course().plan() : List.of();
    }

    public List<EntryView> entries() {
        return inside
                ? topic.course().entries().stream()
                        .map(it -> new EntryView(topic.id(), it))
                        .toList()
                : List.of();
    }

    public List<Obligation> obligations() {
        return inside ? topic.obligations() : List.of();
    }

    public List<AvailableStep> availableActions() {
        return Arrays.stream(KeySupervisionAction.values())
                .map(action -> new AvailableStep(
                        action,
                        SupervisionGuard.hindrance(topic, action, reader).orElse(null)))
                .toList();
    }

    public List<EventView> timeline() {
        return inside ? topic.history().stream().map(EventView::new).toList() : List.of();
    }

    public Instant updatedAt() {
        return topic.updatedAt();
    }
}
