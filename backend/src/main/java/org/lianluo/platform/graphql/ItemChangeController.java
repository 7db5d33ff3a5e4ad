package org.lianluo.platform.graphql;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.feed.FeedNews;
import org.lianluo.platform.feed.LiveStreams;
import org.lianluo.shared.Presence;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Lets people follow an item under the permissions they would read it with. */
@Controller
class ItemChangeController {

    private final LiveStreams streams;
    private final Nodes nodes;
    private final Clock clock;

    ItemChangeController(LiveStreams streams, Nodes nodes, Clock clock) {
        this.streams = streams;
        this.nodes = nodes;
        this.clock = clock;
    }

    @SubscriptionMapping
    Flux<ItemChange> itemChanged(
            @Argument String id, @Argument @Nullable String after, @ContextValue Presence presence) {
        return streams.of(presence, Set.of(id), after, news -> change(id, news, presence))
                .takeUntil(change -> change.item() == null);
    }

    private ItemChange change(String id, FeedNews news, Presence reader) {
        var found = nodes.find(List.of(id), reader.actor()).get(id);
        return ItemChange.of(news, found == null || !found.mayBeFollowed() ? null : found, clock.instant());
    }
}
