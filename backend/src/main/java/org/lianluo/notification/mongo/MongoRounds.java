package org.lianluo.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import org.bson.Document;
import org.lianluo.notification.domain.Rounds;
import org.springframework.stereotype.Repository;

@Repository
class MongoRounds implements Rounds {

    static final String COLLECTION = "notice_rounds";

    private static final String REMINDERS = "reminders";

    private final MongoCollection<Document> rounds;

    MongoRounds(MongoDatabase database) {
        this.rounds = database.getCollection(COLLECTION);
    }

    @Override
    public boolean isDone(LocalDate day) {
        return rounds.find(and(eq(REMINDERS), gte("day", day))).first() != null;
    }

    @Override
    public void done(LocalDate day) {
        rounds.updateOne(eq(REMINDERS), max("day", day), new UpdateOptions().upsert(true));
    }
}
