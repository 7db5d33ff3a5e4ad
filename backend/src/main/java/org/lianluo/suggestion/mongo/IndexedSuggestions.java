package org.lianluo.suggestion.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.mongo.IndexedRows;
import org.lianluo.shared.Actor;
import org.lianluo.shared.index.IndexEntry;
import org.lianluo.shared.index.Indexed;
import org.lianluo.shared.index.Stamp;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Faces;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets suggestions be found by words. */
@Component
class IndexedSuggestions implements Indexed {

    private final IndexedRows<Document> rows;
    private final Suggestions suggestions;
    private final String congress;

    IndexedSuggestions(
            MongoDatabase database, Suggestions suggestions, @Value("${lianluo.congress:CN}") String congress) {
        this.rows = IndexedRows.versioned(
                database.getCollection(SuggestionIndex.COLLECTION), SuggestionIndex.CONGRESS, congress);
        this.suggestions = suggestions;
        this.congress = congress;
    }

    @Override
    public String kind() {
        return "SUGGESTION";
    }

    @Override
    public String prefix() {
        return SuggestionId.PREFIX;
    }

    @Override
    public boolean isInFeed() {
        return true;
    }

    @Override
    public Set<String> audiencesOf(Actor actor) {
        return Audience.of(actor);
    }

    @Override
    public int count() {
        return rows.count();
    }

    @Override
    public List<Stamp> stamps(@Nullable String after, int limit) {
        return rows.stamps(after, limit);
    }

    @Override
    public List<IndexEntry> read(Collection<String> ids) {
        return suggestions.find(ids).stream()
                .filter(it -> it.congress().equals(congress))
                .map(it -> new IndexEntry(it.id().value(), it.version(), Faces.of(it)))
                .toList();
    }
}
