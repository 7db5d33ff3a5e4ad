package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionDirectory;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Audience;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** Reads what lists are filtered by, never the text; a public record without a deputy of ours is not among them. */
@Repository
class MongoSuggestionDirectory implements SuggestionDirectory {

    private static final Bson SUBMITTED = and(exists(SuggestionIndex.NUMBER), exists(SuggestionIndex.SPONSOR));

    private final MongoCollection<Document> suggestions;
    private final String congress;

    MongoSuggestionDirectory(MongoDatabase database, @Value("${lianluo.congress:CN}") String congress) {
        this.suggestions = database.getCollection(SuggestionIndex.COLLECTION);
        this.congress = congress;
    }

    @Override
    public Map<SuggestionId, SuggestionCard> cards(Collection<SuggestionId> ids) {
        var values = ids.stream().map(SuggestionId::value).toList();
        return read(and(in("_id", values), SUBMITTED)).stream().collect(toMap(SuggestionCard::id, it -> it));
    }

    @Override
    public List<SuggestionCard> ofField(String field) {
        return read(and(eq(SuggestionIndex.CONGRESS, congress), eq(SuggestionIndex.FIELD, field), SUBMITTED));
    }

    private List<SuggestionCard> read(Bson filter) {
        return suggestions
                .find(filter)
                .projection(include("index"))
                .sort(ascending(SuggestionIndex.NUMBER, "_id"))
                .map(it -> card(it.getString("_id"), it.get("index", Document.class)))
                .into(new ArrayList<>());
    }

    private static SuggestionCard card(String id, Document index) {
        return new SuggestionCard(
                new SuggestionId(id),
                index.getString("number"),
                index.getString("title"),
                SuggestionStatus.valueOf(index.getString("status")),
                audiences(index, DeputyId.PREFIX).map(DeputyId::new).collect(toSet()),
                audiences(index, UnitId.PREFIX).map(UnitId::new).collect(toSet()));
    }

    private static Stream<String> audiences(Document index, String prefix) {
        return index.getList("audiences", String.class).stream()
                .filter(it -> it.startsWith(prefix) && !Audience.isFormer(it));
    }
}
