package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.Conditions;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Relay;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionQuery;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class MongoSuggestions extends AggregateStore<Suggestion> implements Suggestions {

    private final String congress;

    MongoSuggestions(
            MongoDatabase database, Relay relay, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        super(database, SuggestionIndex.COLLECTION, Suggestion.class, SuggestionIndex::of, relay, clock);
        this.congress = congress;
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
        return documents()
                .find(filter)
                .projection(include("_id"))
                .limit(limit)
                .map(it -> new SuggestionId(it.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public Map<String, Map<Figure, Integer>> tally(SuggestionQuery query, Dimension by) {
        return new SuggestionTally(documents(), new SuggestionSelection(query, congress).filter(), query.unit()).by(by);
    }

    @Override
    public List<Suggestion> joined(Collection<String> groups, Set<String> audiences, int limit) {
        var joined = new Conditions()
                .oneOf(SuggestionIndex.JOINT, groups)
                .oneOf(SuggestionIndex.AUDIENCES, audiences)
                .all();
        return aggregates(joined, limit);
    }

    @Override
    public Page<Suggestion> list(SuggestionQuery query, PageRequest page) {
        var keyset = new Keyset(orderedBy(query), query.descending(), Keyset.Type.TIME);
        var filter = new SuggestionSelection(query, congress).filter();
        return page(keyset, filter, page, suggestion -> place(query, suggestion));
    }

    private static String orderedBy(SuggestionQuery query) {
        return switch (query.order()) {
            case UPDATED_AT -> SuggestionIndex.UPDATED_AT;
            case SUBMITTED_AT -> SuggestionIndex.SUBMITTED_AT;
            case DUE_ON ->
                SuggestionSelection.isForThePublic(query) ? SuggestionIndex.OPEN_DUE_ON : SuggestionIndex.DUE_ON;
        };
    }

    private static Cursor place(SuggestionQuery query, Suggestion suggestion) {
        var id = suggestion.id().value();
        return switch (query.order()) {
            case UPDATED_AT -> Keyset.at(suggestion.updatedAt(), id);
            case SUBMITTED_AT -> Keyset.at(SuggestionIndex.submittedAt(suggestion), id);
            case DUE_ON -> {
                var due = SuggestionSelection.isForThePublic(query)
                        ? SuggestionIndex.openDue(suggestion)
                        : SuggestionIndex.replyDue(suggestion);
                yield Keyset.at(SuggestionIndex.day(due).toInstant(), id);
            }
        };
    }
}
