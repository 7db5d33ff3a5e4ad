package org.lianluo.obligation.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.obligation.domain.ObligationAccess;
import org.lianluo.obligation.domain.ObligationQuery;
import org.lianluo.obligation.domain.ObligationTopic;
import org.lianluo.obligation.domain.Obligations;
import org.lianluo.platform.feed.LiveStreams;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Presence;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Lets people follow what they owe themselves. */
@Controller
class ObligationsChangeController {

    private final LiveStreams streams;
    private final Obligations obligations;
    private final Clock clock;

    ObligationsChangeController(LiveStreams streams, Obligations obligations, Clock clock) {
        this.streams = streams;
        this.obligations = obligations;
        this.clock = clock;
    }

    @SubscriptionMapping
    Flux<ObligationsChange> obligationsChanged(@Argument @Nullable String after, @ContextValue Presence presence) {
        var owners = ObligationAccess.ownOf(presence.actor());
        var topics = owners.stream().map(ObligationTopic::of).collect(Collectors.toSet());
        return streams.of(presence, topics, after, news -> ObligationsChange.of(news, owners, clock.instant()));
    }

    @SchemaMapping
    long totalCount(ObligationsChange change) {
        return obligations
                .list(
                        new ObligationQuery(change.owners(), null, LocalDate.now(clock), Set.of()),
                        new PageRequest(1, null, false))
                .totalCount();
    }
}
