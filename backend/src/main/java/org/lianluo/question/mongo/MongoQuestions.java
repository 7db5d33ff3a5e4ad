package org.lianluo.question.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Relay;
import org.lianluo.question.domain.PreFilingQuestion;
import org.lianluo.question.domain.PreFilingQuestions;
import org.lianluo.question.domain.QuestionQuery;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Kept;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Request;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class MongoQuestions implements PreFilingQuestions {

    private final AggregateStore<PreFilingQuestion> store;
    private final String congress;

    MongoQuestions(MongoDatabase database, Relay relay, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        this.congress = congress;
        this.store = new AggregateStore<>(
                database, QuestionIndex.COLLECTION, PreFilingQuestion.class, QuestionIndex::of, relay, clock);
    }

    @Override
    public Optional<Kept<PreFilingQuestion>> load(Id id) {
        return store.load(id);
    }

    @Override
    public PreFilingQuestion insert(PreFilingQuestion first, Request request) {
        return store.insert(first, request);
    }

    @Override
    public void insertNew(Collection<PreFilingQuestion> questions) {
        store.insertNew(questions);
    }

    @Override
    public PreFilingQuestion save(PreFilingQuestion next, Request request) {
        return store.save(next, request);
    }

    @Override
    public List<PreFilingQuestion> find(Collection<String> ids) {
        return store.find(ids);
    }

    @Override
    public Page<PreFilingQuestion> list(QuestionQuery query, PageRequest page) {
        var filter = filter(query);
        boolean byDueDay = query.order() == QuestionQuery.Order.DUE_ON;
        return new Keyset(byDueDay ? QuestionIndex.DUE_ON : QuestionIndex.UPDATED_AT, !byDueDay, Keyset.Type.TIME)
                .page(
                        page,
                        filter,
                        narrowed -> store.states().find(narrowed).projection(include("state")),
                        kept -> place(byDueDay, kept.aggregate()),
                        () -> store.states().countDocuments(filter))
                .map(Kept::aggregate);
    }

    private static Cursor place(boolean byDueDay, PreFilingQuestion question) {
        return Keyset.at(
                byDueDay ? QuestionIndex.dueOn(question) : question.updatedAt(),
                question.id().value());
    }

    private Bson filter(QuestionQuery query) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(QuestionIndex.CONGRESS, congress));
        conditions.add(oneOf(QuestionIndex.AUDIENCES, query.audiences()));
        if (!query.statuses().isEmpty()) {
            conditions.add(oneOf(
                    QuestionIndex.STATUS,
                    query.statuses().stream().map(Enum::name).toList()));
        }
        if (query.unit() != null) {
            conditions.add(eq(QuestionIndex.UNIT, query.unit().value()));
        }
        if (query.draft() != null) {
            conditions.add(eq(QuestionIndex.DRAFT, query.draft()));
        }
        if (query.overdueOn() != null) {
            conditions.add(lt(QuestionIndex.DUE_ON, Date.from(QuestionIndex.midnight(query.overdueOn()))));
        }
        return and(conditions);
    }

    /** A single value is asked for by equality, so that an index can give the order as well. */
    private static Bson oneOf(String field, Collection<String> values) {
        return values.size() == 1 ? eq(field, values.iterator().next()) : in(field, values);
    }
}
