package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.Objects;
import org.bson.Document;
import org.lianluo.suggestion.domain.Numbers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** Counts up in one document per session; a number whose suggestion was not saved in the end stays unused. */
@Repository
class MongoNumbers implements Numbers {

    private final MongoCollection<Document> counters;
    private final String session;

    /** @param session term and session, for example 14-4 */
    MongoNumbers(MongoDatabase database, @Value("${lianluo.session:14-4}") String session) {
        this.counters = database.getCollection("counters");
        this.session = session;
    }

    @Override
    public String next(String congress) {
        var counter = counters.findOneAndUpdate(
                eq(congress + "/" + session),
                inc("last", 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return session + "-" + "%04d".formatted(Objects.requireNonNull(counter).getLong("last"));
    }
}
