package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.lianluo.suggestion.HandledSuggestion;
import org.lianluo.suggestion.HandledSuggestions;
import org.lianluo.suggestion.SuggestionId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** Reads only the fields that tell it; page by page, so that no cursor stays open over a long reading. */
@Repository
class MongoHandledSuggestions implements HandledSuggestions {

    private static final int PAGE = 1_000;
    private static final List<String> FIELDS = List.of(
            "version",
            "state.content.text.title",
            "state.handling.assignments.unit",
            "state.handling.assignments.role",
            "state.handling.assignments.status",
            "state.handling.assignments.assignedAt",
            "state.handling.assignments.objection.upheld",
            "state.publicRecord.unit",
            "state.publicRecord.coUnits");

    private final MongoCollection<Document> suggestions;
    private final String congress;

    MongoHandledSuggestions(MongoDatabase database, @Value("${lianluo.congress:CN}") String congress) {
        this.suggestions = database.getCollection(SuggestionIndex.COLLECTION);
        this.congress = congress;
    }

    @Override
    public List<HandledSuggestion> find(Collection<SuggestionId> ids) {
        var fields = new ArrayList<>(FIELDS);
        fields.add("state.content.text");
        fields.remove("state.content.text.title");
        return suggestions
                .find(in("_id", ids.stream().map(SuggestionId::value).toList()))
                .projection(include(fields))
                .map(HandledDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public void forEach(Consumer<HandledSuggestion> reader) {
        String after = "";
        List<HandledSuggestion> page;
        do {
            page = page(after);
            page.stream()
                    .filter(it -> it.assignedAt() != null || !it.lead().isEmpty())
                    .forEach(reader);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id().value();
        } while (page.size() == PAGE);
    }

    private List<HandledSuggestion> page(String after) {
        return suggestions
                .find(and(gt("_id", after), eq(SuggestionIndex.CONGRESS, congress), exists(SuggestionIndex.UNITS)))
                .projection(include(FIELDS))
                .sort(ascending("_id"))
                .limit(PAGE)
                .map(HandledDocument::read)
                .into(new ArrayList<>());
    }
}
