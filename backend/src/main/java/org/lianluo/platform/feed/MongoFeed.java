package org.lianluo.platform.feed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.springframework.stereotype.Repository;

/** The feed in the collection {@code feed}; change streams would need a replica set. */
@Repository
class MongoFeed {

    static final String COLLECTION = "feed";

    private final MongoCollection<FeedEntry> entries;

    MongoFeed(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION, FeedEntry.class);
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                StoreIndex.on(COLLECTION, ascending("at"), "what is new, and what is to be forgotten"),
                StoreIndex.on(COLLECTION, ascending("topics", "at"), "what a reader missed"));
    }

    /** Dated by the store, so that the clocks of the nodes need not agree; an entry that is there stays as it is. */
    void append(String item, long version, Collection<String> topics) {
        try {
            entries.updateOne(
                    and(eq(item + ":" + version), exists("at", false)),
                    combine(
                            setOnInsert("version", version),
                            setOnInsert("topics", List.copyOf(topics)),
                            currentDate("at")),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** All from this time on, in milliseconds. */
    List<FeedEntry> from(long time) {
        return entries.find(gte("at", new Date(time))).into(new ArrayList<>());
    }

    /** The newest entry; the feed may be empty. */
    List<FeedEntry> newest() {
        return entries.find().sort(descending("at")).limit(1).into(new ArrayList<>());
    }

    /**
     * Those that touch the topics, of a later time than {@code after} and none later than {@code upTo}, the newest first.
     * Some stores date more finely than to the millisecond, so that the bounds lie between milliseconds.
     */
    List<FeedEntry> touching(Collection<String> topics, long after, long upTo, int limit) {
        var time = and(gte("at", new Date(after + 1)), lt("at", new Date(upTo + 1)));
        return entries.find(and(in("topics", topics), time))
                .sort(descending("at"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    void forgetBefore(Instant instant) {
        entries.deleteMany(lt("at", Date.from(instant)));
    }
}
