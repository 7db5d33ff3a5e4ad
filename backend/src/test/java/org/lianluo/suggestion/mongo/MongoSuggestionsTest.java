package org.lianluo.suggestion.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.lianluo.platform.mongo.TestRelay;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.suggestion.domain.SuggestionsContract;
import org.lianluo.testing.TestStore;

class MongoSuggestionsTest extends SuggestionsContract {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    private final MongoDatabase database = TestStore.database(SuggestionIndex.indexes());

    @Override
    protected Suggestions empty() {
        var clock = Clock.systemUTC();
        return new MongoSuggestions(database, TestRelay.to(saved -> {}, clock), clock, "CN");
    }

    /** There may be hundreds of them each half minute: their texts stay in the store. */
    @Test
    void findsThoseThatWakeWithoutReadingThem() {
        database.getCollection(SuggestionIndex.COLLECTION)
                .insertOne(new Document("_id", "sug_a")
                        .append("state", "not read")
                        .append("index", new Document("wakesOn", SuggestionIndex.day(DAY))));

        assertThat(empty().wakingBy(DAY, 10)).containsExactly(new SuggestionId("sug_a"));
    }
}
