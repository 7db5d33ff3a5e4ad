package org.lianluo.question.mongo;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import org.bson.conversions.Bson;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.Conditions;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Relay;
import org.lianluo.question.domain.PreFilingQuestion;
import org.lianluo.question.domain.PreFilingQuestions;
import org.lianluo.question.domain.QuestionQuery;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class MongoQuestions extends AggregateStore<PreFilingQuestion> implements PreFilingQuestions {

    private final String congress;

    MongoQuestions(MongoDatabase database, Relay relay, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        super(database, QuestionIndex.COLLECTION, PreFilingQuestion.class, QuestionIndex::of, relay, clock);
        this.congress = congress;
    }

    @Override
    public Page<PreFilingQuestion> list(QuestionQuery query, PageRequest page) {
        boolean byDueDay = query.order() == QuestionQuery.Order.DUE_ON;
        var keyset =
                new Keyset(byDueDay ? QuestionIndex.DUE_ON : QuestionIndex.UPDATED_AT, !byDueDay, Keyset.Type.TIME);
        return page(keyset, filter(query), page, question -> place(byDueDay, question));
    }

    private static Cursor place(boolean byDueDay, PreFilingQuestion question) {
        return Keyset.at(
                byDueDay ? QuestionIndex.dueOn(question) : question.updatedAt(),
                question.id().value());
    }

    private Bson filter(QuestionQuery query) {
        var conditions = new Conditions()
                .equal(QuestionIndex.CONGRESS, congress)
                .oneOf(QuestionIndex.AUDIENCES, query.audiences())
                .oneOfAny(QuestionIndex.STATUS, query.statuses())
                .equal(QuestionIndex.UNIT, query.unit())
                .equal(QuestionIndex.DRAFT, query.draft());
        if (query.overdueOn() != null) {
            conditions.and(lt(QuestionIndex.DUE_ON, Date.from(QuestionIndex.midnight(query.overdueOn()))));
        }
        return conditions.all();
    }
}
