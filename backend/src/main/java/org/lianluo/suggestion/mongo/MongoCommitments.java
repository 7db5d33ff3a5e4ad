package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.mongo.Conditions;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Commitment;
import org.lianluo.suggestion.domain.CommitmentQuery;
import org.lianluo.suggestion.domain.CommitmentStatus;
import org.lianluo.suggestion.domain.Commitments;
import org.lianluo.suggestion.domain.Suggestion;
import org.springframework.stereotype.Repository;

/** The ledger in the collection {@code commitments}, one document for each promise. */
@Repository
class MongoCommitments implements Commitments {

    static final String COLLECTION = "commitments";

    private final MongoCollection<Entry> entries;

    MongoCommitments(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION, Entry.class);
    }

    /** A promise as it is listed; {@code version} is that of the suggestion it was read from. */
    public record Entry(
            @BsonId String id,
            long version,
            String suggestion,
            String commitment,
            String status,
            String unit,
            @Nullable String sponsor,
            Set<String> audiences,
            Date due) {}

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                StoreIndex.on(COLLECTION, ascending("audiences", "due", "_id"), "promises a reader may see"),
                StoreIndex.on(COLLECTION, ascending("unit", "due", "_id"), "a unit's promises"),
                StoreIndex.on(COLLECTION, ascending("sponsor", "due", "_id"), "promises to a deputy"),
                StoreIndex.on(COLLECTION, ascending("suggestion", "version"), "the promises of a suggestion"));
    }

    @Override
    public Page<Place> list(CommitmentQuery query, PageRequest page) {
        var filter = filter(query);
        return new Keyset("due", false, Keyset.Type.TIME)
                .page(
                        page,
                        filter,
                        entries::find,
                        entry -> Keyset.at(entry.due().toInstant(), entry.id()),
                        () -> entries.countDocuments(filter))
                .map(entry -> new Place(new SuggestionId(entry.suggestion()), entry.commitment()));
    }

    private static Bson filter(CommitmentQuery query) {
        var conditions = new Conditions()
                .oneOf("audiences", query.audiences())
                .oneOfAny("status", query.statuses())
                .equal("unit", query.unit())
                .equal("sponsor", query.sponsor());
        if (query.overdueOn() != null) {
            conditions.equal("status", CommitmentStatus.OPEN).and(lt("due", SuggestionIndex.day(query.overdueOn())));
        }
        if (query.dueYear() != null) {
            conditions.and(gte("due", SuggestionIndex.day(LocalDate.of(query.dueYear(), 1, 1))));
            conditions.and(lt("due", SuggestionIndex.day(LocalDate.of(query.dueYear() + 1, 1, 1))));
        }
        return conditions.all();
    }

    /** An upsert that finds a newer version collides with it and is dropped: the newer one is right. */
    @Override
    public void project(Suggestion suggestion) {
        var writes = suggestion.outcome().commitments().stream()
                .map(it -> entry(suggestion, it))
                .map(entry -> new ReplaceOneModel<>(
                        and(eq(entry.id()), lt("version", entry.version())), entry, new ReplaceOptions().upsert(true)))
                .toList();
        if (writes.isEmpty()) {
            return;
        }
        try {
            entries.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(it -> it.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    private static Entry entry(Suggestion suggestion, Commitment commitment) {
        var sponsor = suggestion.sponsor();
        return new Entry(
                suggestion.id().value() + "." + commitment.id(),
                suggestion.version(),
                suggestion.id().value(),
                commitment.id(),
                commitment.status().name(),
                commitment.unit().value(),
                sponsor == null ? null : sponsor.deputy().value(),
                Audience.of(suggestion),
                SuggestionIndex.day(commitment.deadline().due()));
    }
}
