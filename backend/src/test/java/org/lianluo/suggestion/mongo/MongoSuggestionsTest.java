package org.lianluo.suggestion.mongo;

import java.time.Clock;
import org.lianluo.platform.mongo.TestRelay;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.suggestion.domain.SuggestionsContract;
import org.lianluo.testing.TestStore;

class MongoSuggestionsTest extends SuggestionsContract {

    @Override
    protected Suggestions empty() {
        var clock = Clock.systemUTC();
        return new MongoSuggestions(
                TestStore.database(SuggestionIndex.indexes()), TestRelay.to(saved -> {}, clock), clock, "CN");
    }
}
