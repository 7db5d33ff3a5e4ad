package org.lianluo.supervision.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import java.util.Date;
import org.bson.Document;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.TopicAudience;

/** The fields topics are filtered and ordered by, and the indexes over them; the congress leads, as the shard key. */
final class TopicIndex {

    static final String COLLECTION = "key_supervision_topics";
    static final String CONGRESS = "index.congress";
    static final String AUDIENCES = "index.audiences";
    static final String YEAR = "index.year";
    static final String STATUS = "index.status";
    static final String COMMITTEE = "index.committee";
    static final String UNITS = "index.units";
    static final String SUGGESTIONS = "index.suggestions";
    static final String PROPOSED_AT = "index.proposedAt";

    private TopicIndex() {}

    static Document of(KeySupervisionTopic topic) {
        return new Document("congress", topic.congress())
                .append("audiences", TopicAudience.of(topic))
                .append("year", topic.year())
                .append("status", topic.status().name())
                .append("committee", topic.subject().leadCommittee().value())
                .append(
                        "units",
                        topic.subject().units().stream().map(it -> it.value()).toList())
                .append(
                        "suggestions",
                        topic.suggestions().stream().map(it -> it.id().value()).toList())
                .append("proposedAt", Date.from(topic.proposal().at()));
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                AggregateStore.relayIndex(COLLECTION),
                list(AUDIENCES, "all a reader may see, latest proposal first"),
                list(YEAR, "a year's"),
                list(COMMITTEE, "a committee's"),
                list(UNITS, "a unit's"),
                list(SUGGESTIONS, "the topics of a suggestion, found with each page of suggestions"));
    }

    private static StoreIndex list(String by, String purpose) {
        return StoreIndex.on(COLLECTION, ascending(CONGRESS, by, PROPOSED_AT, "_id"), purpose);
    }
}
