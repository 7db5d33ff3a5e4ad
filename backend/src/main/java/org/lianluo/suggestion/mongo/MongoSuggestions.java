package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Relay;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Kept;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionQuery;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class MongoSuggestions implements Suggestions {

    private final AggregateStore<Suggestion> store;
    private final MongoCollection<Document> documents;
    private final String congress;

    MongoSuggestions(
            MongoDatabase database, Relay relay, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        this.congress = congress;
        this.documents = database.getCollection(SuggestionIndex.COLLECTION);
        this.store = new AggregateStore<>(
                database, SuggestionIndex.COLLECTION, Suggestion.class, SuggestionIndex::of, relay, clock);
    }

    @Override
    public Optional<Kept<Suggestion>> load(Id id) {
        return store.load(id);
    }

    @Override
    public Suggestion insert(Suggestion first, Request request) {
        return store.insert(first, request);
    }

    @Override
    public void insertNew(Collection<Suggestion> suggestions) {
        store.insertNew(suggestions);
    }

    @Override
    public Suggestion save(Suggestion next, Request request) {
        return store.save(next, request);
    }

    @Override
    public List<Suggestion> find(Collection<String> ids) {
        return store.find(ids);
    }

    @Override
    public Optional<SuggestionId> numbered(String number) {
        var numbered = and(eq(SuggestionIndex.CONGRESS, congress), eq(SuggestionIndex.NUMBER, number));
        return ids(numbered, 1).stream().findFirst();
    }

    @Override
    public List<SuggestionId> wakingBy(LocalDate day, int limit) {
        return ids(lte(SuggestionIndex.WAKES_ON, SuggestionIndex.day(day)), limit);
    }

    private List<SuggestionId> ids(Bson filter, int limit) {
        return documents
                .find(filter)
                .projection(include("_id"))
                .limit(limit)
                .map(it -> new SuggestionId(it.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public Map<String, Map<Figure, Integer>> tally(SuggestionQuery query, Dimension by) {
        return new SuggestionTally(documents, filter(query), query.unit()).by(by);
    }

    @Override
    public List<Suggestion> joined(Collection<String> groups, Set<String> audiences, int limit) {
        return store.states()
                .find(and(in(SuggestionIndex.JOINT, groups), oneOf(SuggestionIndex.AUDIENCES, audiences)))
                .projection(include("state"))
                .limit(limit)
                .map(Kept::aggregate)
                .into(new ArrayList<>());
    }

    @Override
    public Page<Suggestion> list(SuggestionQuery query, PageRequest page) {
        var filter = filter(query);
        var keyset = new Keyset(orderedBy(query.order()), query.descending(), Keyset.Type.TIME);
        return keyset.page(
                        page,
                        filter,
                        narrowed -> store.states().find(narrowed).projection(include("state")),
                        kept -> place(query.order(), kept.aggregate()),
                        () -> store.states().countDocuments(filter))
                .map(Kept::aggregate);
    }

    private static String orderedBy(SuggestionQuery.Order order) {
        return switch (order) {
            case UPDATED_AT -> SuggestionIndex.UPDATED_AT;
            case SUBMITTED_AT -> SuggestionIndex.SUBMITTED_AT;
            case DUE_ON -> SuggestionIndex.DUE_ON;
        };
    }

    private static Cursor place(SuggestionQuery.Order order, Suggestion suggestion) {
        var id = suggestion.id().value();
        return switch (order) {
            case UPDATED_AT -> Keyset.at(suggestion.updatedAt(), id);
            case SUBMITTED_AT -> Keyset.at(SuggestionIndex.submittedAt(suggestion), id);
            case DUE_ON ->
                Keyset.at(
                        SuggestionIndex.day(SuggestionIndex.replyDue(suggestion))
                                .toInstant(),
                        id);
        };
    }

    private Bson filter(SuggestionQuery query) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(SuggestionIndex.CONGRESS, congress));
        conditions.add(oneOf(SuggestionIndex.AUDIENCES, query.audiences()));
        if (!query.statuses().isEmpty()) {
            conditions.add(oneOf(
                    SuggestionIndex.STATUS,
                    query.statuses().stream().map(Enum::name).toList()));
        }
        equal(SuggestionIndex.UNITS, query.unit(), conditions);
        equal(SuggestionIndex.DELEGATION, query.delegation(), conditions);
        equal(SuggestionIndex.SPONSOR, query.sponsor(), conditions);
        equal(SuggestionIndex.COSIGNERS, query.cosigner(), conditions);
        equal(SuggestionIndex.FIELD, query.field(), conditions);
        equal(SuggestionIndex.BASIS, query.basis(), conditions);
        equal(SuggestionIndex.CLASSES, query.replyClass(), conditions);
        equal(SuggestionIndex.JOINT, query.joint(), conditions);
        equal(SuggestionIndex.PROPOSED, query.proposed(), conditions);
        equal(SuggestionIndex.YEAR, query.year(), conditions);
        equal(SuggestionIndex.KIND, query.kind(), conditions);
        var figure = query.figure();
        if (figure != null) {
            conditions.add(
                    query.unit() == null
                            ? eq(SuggestionIndex.FIGURES, figure.name())
                            : eq(SuggestionIndex.UNIT_FIGURES, SuggestionIndex.unitFigure(query.unit(), figure)));
        }
        equal(SuggestionIndex.ROUNDS, query.round(), conditions);
        if (query.without() != null) {
            conditions.add(SuggestionTally.without(query.without()));
        }
        if (query.rehandled() != null) {
            conditions.add(query.rehandled() ? gt(SuggestionIndex.ROUNDS, 1) : lte(SuggestionIndex.ROUNDS, 1));
        }
        if (query.published() != null) {
            conditions.add(
                    query.published()
                            ? eq(SuggestionIndex.AUDIENCES, "public")
                            : ne(SuggestionIndex.AUDIENCES, "public"));
        }
        if (query.text() != null && !query.text().isBlank()) {
            var text = Pattern.quote(query.text().strip());
            conditions.add(or(regex(SuggestionIndex.NUMBER, "^" + text), regex(SuggestionIndex.TITLE, text, "i")));
        }
        return and(conditions);
    }

    /** A single value is asked for by equality, so that an index can give the order as well. */
    private static Bson oneOf(String field, Collection<String> values) {
        return values.size() == 1 ? eq(field, values.iterator().next()) : in(field, values);
    }

    private static void equal(String field, @Nullable Object value, List<Bson> conditions) {
        if (value instanceof Id id) {
            conditions.add(eq(field, id.value()));
        } else if (value instanceof Enum<?> word) {
            conditions.add(eq(field, word.name()));
        } else if (value != null) {
            conditions.add(eq(field, value));
        }
    }
}
