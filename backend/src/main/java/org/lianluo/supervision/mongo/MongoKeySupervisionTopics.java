package org.lianluo.supervision.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.Conditions;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Relay;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.KeySupervisionTopics;
import org.lianluo.supervision.domain.TopicQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class MongoKeySupervisionTopics extends AggregateStore<KeySupervisionTopic> implements KeySupervisionTopics {

    private static final Keyset LATEST_FIRST = new Keyset(TopicIndex.PROPOSED_AT, true, Keyset.Type.TIME);

    private final String congress;

    MongoKeySupervisionTopics(
            MongoDatabase database, Relay relay, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        super(database, TopicIndex.COLLECTION, KeySupervisionTopic.class, TopicIndex::of, relay, clock);
        this.congress = congress;
    }

    @Override
    public List<KeySupervisionTopic> grouping(Collection<String> suggestions) {
        var grouping = new Conditions()
                .equal(TopicIndex.CONGRESS, congress)
                .oneOf(TopicIndex.SUGGESTIONS, suggestions)
                .all();
        return aggregates(grouping, 0);
    }

    @Override
    public Page<KeySupervisionTopic> list(TopicQuery query, PageRequest page) {
        return page(
                LATEST_FIRST,
                filter(query),
                page,
                topic -> Keyset.at(topic.proposal().at(), topic.id().value()));
    }

    private Bson filter(TopicQuery query) {
        return new Conditions()
                .equal(TopicIndex.CONGRESS, congress)
                .oneOf(TopicIndex.AUDIENCES, query.audiences())
                .equal(TopicIndex.YEAR, query.year())
                .oneOfAny(TopicIndex.STATUS, query.statuses())
                .equal(TopicIndex.COMMITTEE, query.committee())
                .equal(TopicIndex.UNITS, query.unit())
                .equal(TopicIndex.SUGGESTIONS, query.suggestion())
                .all();
    }
}
