package org.lianluo.matching.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.lianluo.matching.domain.RecommendationLog;
import org.lianluo.matching.domain.Recorded;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.HandledSuggestion;
import org.springframework.stereotype.Repository;

/** One small document for each assigned item in the collection {@code recommendations}. */
@Repository
class MongoRecommendationLog implements RecommendationLog {

    static final String COLLECTION = "recommendations";
    /** Which weights recommended; counted up when they change, so that months can be compared. */
    static final int MODEL = 1;

    private final MongoCollection<Document> log;

    MongoRecommendationLog(MongoDatabase database) {
        this.log = database.getCollection(COLLECTION);
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(StoreIndex.on(COLLECTION, ascending("at"), "what was recommended in a month"));
    }

    @Override
    public void note(HandledSuggestion item, List<Recorded.Rank> recommended) {
        var ranks = recommended.stream()
                .map(it -> new Document("unit", it.unit().value()).append("share", it.share()))
                .toList();
        log.updateOne(
                eq(item.id().value()),
                combine(
                        setOnInsert("at", Date.from(Objects.requireNonNull(item.assignedAt()))),
                        setOnInsert("recommended", ranks),
                        setOnInsert("model", MODEL),
                        setOnInsert("version", item.version()),
                        setOnInsert("handledBy", values(item.lead())),
                        setOnInsert("reassigned", item.reassigned())),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void handled(HandledSuggestion item) {
        log.updateOne(
                and(eq(item.id().value()), lt("version", item.version())),
                combine(
                        set("version", item.version()),
                        set("handledBy", values(item.lead())),
                        set("reassigned", item.reassigned())));
    }

    private static List<String> values(Set<UnitId> units) {
        return units.stream().map(UnitId::value).sorted().toList();
    }

    @Override
    public Set<String> items() {
        return log.find()
                .projection(include("_id"))
                .map(it -> it.getString("_id"))
                .into(new HashSet<>());
    }

    @Override
    public List<Recorded> between(Instant from, Instant before) {
        return log.find(and(gte("at", Date.from(from)), lt("at", Date.from(before))))
                .map(MongoRecommendationLog::read)
                .into(new ArrayList<>());
    }

    private static Recorded read(Document document) {
        return new Recorded(
                document.getString("_id"),
                document.getDate("at").toInstant(),
                document.getList("recommended", Document.class).stream()
                        .map(it -> new UnitId(it.getString("unit")))
                        .toList(),
                document.getList("handledBy", String.class).stream()
                        .map(UnitId::new)
                        .collect(toSet()),
                document.getBoolean("reassigned"));
    }
}
