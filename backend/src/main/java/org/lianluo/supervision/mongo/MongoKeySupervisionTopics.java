package org.lianluo.supervision.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Relay;
import org.lianluo.shared.Id;
import org.lianluo.shared.Kept;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Request;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.KeySupervisionTopics;
import org.lianluo.supervision.domain.TopicQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class MongoKeySupervisionTopics implements KeySupervisionTopics {

    private static final Keyset LATEST_FIRST = new Keyset(TopicIndex.PROPOSED_AT, true, Keyset.Type.TIME);

    private final AggregateStore<KeySupervisionTopic> store;
    private final String congress;

    MongoKeySupervisionTopics(
            MongoDatabase database, Relay relay, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        this.congress = congress;
        this.store = new AggregateStore<>(
                database, TopicIndex.COLLECTION, KeySupervisionTopic.class, TopicIndex::of, relay, clock);
    }

    @Override
    public Optional<Kept<KeySupervisionTopic>> load(Id id) {
        return store.load(id);
    }

    @Override
    public KeySupervisionTopic insert(KeySupervisionTopic first, Request request) {
        return store.insert(first, request);
    }

    @Override
    public void insertNew(Collection<KeySupervisionTopic> topics) {
        store.insertNew(topics);
    }

    @Override
    public KeySupervisionTopic save(KeySupervisionTopic next, Request request) {
        return store.save(next, request);
    }

    @Override
    public List<KeySupervisionTopic> find(Collection<String> ids) {
        return store.find(ids);
    }

    @Override
    public List<KeySupervisionTopic> grouping(Collection<String> suggestions) {
        return store.states()
                .find(and(eq(TopicIndex.CONGRESS, congress), in(TopicIndex.SUGGESTIONS, suggestions)))
                .projection(include("state"))
                .map(Kept::aggregate)
                .into(new ArrayList<>());
    }

    @Override
    public Page<KeySupervisionTopic> list(TopicQuery query, PageRequest page) {
        var filter = filter(query);
        return LATEST_FIRST
                .page(
                        page,
                        filter,
                        narrowed -> store.states().find(narrowed).projection(include("state")),
                        kept -> Keyset.at(
                                kept.aggregate().proposal().at(),
                                kept.aggregate().id().value()),
                        () -> store.states().countDocuments(filter))
                .map(Kept::aggregate);
    }

    private Bson filter(TopicQuery query) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(TopicIndex.CONGRESS, congress));
        conditions.add(in(TopicIndex.AUDIENCES, query.audiences()));
        if (query.year() != null) {
            conditions.add(eq(TopicIndex.YEAR, query.year()));
        }
        if (!query.statuses().isEmpty()) {
            conditions.add(in(
                    TopicIndex.STATUS, query.statuses().stream().map(Enum::name).toList()));
        }
        equal(TopicIndex.COMMITTEE, query.committee(), conditions);
        equal(TopicIndex.UNITS, query.unit(), conditions);
        equal(TopicIndex.SUGGESTIONS, query.suggestion(), conditions);
        return and(conditions);
    }

    private static void equal(String field, @Nullable Id value, List<Bson> conditions) {
        if (value != null) {
            conditions.add(eq(field, value.value()));
        }
    }
}
