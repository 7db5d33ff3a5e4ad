package org.lianluo.question.mongo;

import java.time.Clock;
import org.lianluo.platform.mongo.TestRelay;
import org.lianluo.question.domain.PreFilingQuestions;
import org.lianluo.question.domain.PreFilingQuestionsContract;
import org.lianluo.testing.TestStore;

class MongoQuestionsTest extends PreFilingQuestionsContract {

    @Override
    protected PreFilingQuestions empty() {
        var clock = Clock.systemUTC();
        return new MongoQuestions(
                TestStore.database(QuestionIndex.indexes()), TestRelay.to(saved -> {}, clock), clock, "CN");
    }
}
