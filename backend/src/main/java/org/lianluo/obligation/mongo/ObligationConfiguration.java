package org.lianluo.obligation.mongo;

import java.util.stream.Collectors;
import org.lianluo.obligation.domain.ObligationTopic;
import org.lianluo.obligation.domain.Obligations;
import org.lianluo.platform.feed.Feed;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.Saved;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration
class ObligationConfiguration {

    private final Obligations obligations;
    private final Feed feed;

    ObligationConfiguration(Obligations obligations, Feed feed) {
        this.obligations = obligations;
        this.feed = feed;
    }

    @Bean
    static StoreIndexes obligationIndexes() {
        return MongoObligations.indexes();
    }

    /** The list first, then the news: whoever hears it and reads the list finds it changed. */
    @EventListener
    void project(Saved saved) {
        var item = saved.aggregate();
        var topics = obligations.project(item).stream().map(ObligationTopic::of).collect(Collectors.toSet());
        topics.add(item.id().value());
        feed.append(item.id().value(), item.version(), topics);
    }
}
