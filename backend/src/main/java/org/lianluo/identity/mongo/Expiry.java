package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Clears away what has expired. Every reader checks the time itself, so this only saves space; it may run on any number
 * of nodes at once.
 */
@Component
class Expiry {

    /** When a document may be cleared away. */
    static final String FIELD = "expiresAt";

    private static final List<String> COLLECTIONS = List.of(
            MongoSessions.COLLECTION,
            MongoAuthorizations.COLLECTION,
            MongoLockouts.COLLECTION,
            MongoSetupLinks.COLLECTION);

    private final MongoDatabase database;
    private final Clock clock;

    Expiry(MongoDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var expired = lte(FIELD, Date.from(clock.instant()));
        COLLECTIONS.forEach(name -> database.getCollection(name).deleteMany(expired));
    }
}
