package org.lianluo.supervision.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.NodeSource;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.supervision.domain.KeySupervisionTopics;
import org.lianluo.supervision.domain.TopicAudience;
import org.lianluo.supervision.domain.TopicQuery;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reads topics; what a reader may see comes from {@link TopicAudience} alone. */
@Controller
class SupervisionController implements NodeSource {

    private final KeySupervisionTopics topics;

    SupervisionController(KeySupervisionTopics topics) {
        this.topics = topics;
    }

    @QueryMapping
    Page<TopicView> keySupervisionTopics(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable TopicFilter filter,
            @ContextValue Actor actor) {
        var page = PageRequest.of(first, after, last, before);
        var asked = filter == null ? TopicFilter.ALL : filter;
        return topics.list(asked.query(actor), page).map(it -> new TopicView(it, actor));
    }

    @QueryMapping
    @Nullable
    TopicView keySupervisionTopic(@Argument String id, @ContextValue Actor actor) {
        return find(List.of(id), actor).get(id);
    }

    @Override
    public String prefix() {
        return KeySupervisionId.PREFIX;
    }

    @Override
    public Map<String, TopicView> find(Collection<String> ids, Actor actor) {
        TopicAudience.of(actor);
        return topics.find(ids).stream()
                .filter(it -> TopicAudience.sees(actor, it))
                .collect(Collectors.toMap(it -> it.id().value(), it -> new TopicView(it, actor)));
    }

    record TopicFilter(
            @Nullable Integer year,
            @Nullable Set<KeySupervisionStatus> status,
            @Nullable CommitteeId committee,
            @Nullable UnitId unit,
            @Nullable SuggestionId suggestion,
            @Nullable Boolean mine) {

        static final TopicFilter ALL = new TopicFilter(null, null, null, null, null, null);

        TopicQuery query(Actor actor) {
            return new TopicQuery(
                    Boolean.TRUE.equals(mine) ? own(actor) : audiences(actor),
                    year,
                    status == null ? Set.of() : status,
                    committee,
                    unit,
                    suggestion);
        }

        /** Who may not know what belongs to a topic does not find the topic by it either. */
        private Set<String> audiences(Actor actor) {
            return suggestion == null ? TopicAudience.of(actor) : TopicAudience.ofFollowers(actor);
        }

        private static Set<String> own(Actor actor) {
            actor.signedIn();
            var audiences = TopicAudience.of(actor);
            audiences.retainAll(TopicAudience.own(actor));
            return audiences;
        }
    }
}
