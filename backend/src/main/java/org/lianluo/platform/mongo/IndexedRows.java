package org.lianluo.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.index.Stamp;

/**
 * The rows of one congress that the search compares with what it has.
 *
 * @param projection what a stamp is made of
 */
public record IndexedRows<D>(MongoCollection<D> rows, Bson ours, Bson projection, Function<D, Stamp> stamp) {

    /** Rows that count their versions. */
    public static IndexedRows<Document> versioned(
            MongoCollection<Document> rows, String congressField, String congress) {
        return new IndexedRows<>(
                rows,
                eq(congressField, congress),
                include("version"),
                it -> new Stamp(it.getString("_id"), it.getLong("version")));
    }

    public int count() {
        return Math.toIntExact(rows.countDocuments(ours));
    }

    /** By id, those beyond one. */
    public List<Stamp> stamps(@Nullable String after, int limit) {
        return rows.find(after == null ? ours : and(ours, gt("_id", after)))
                .projection(projection)
                .sort(ascending("_id"))
                .limit(limit)
                .map(stamp::apply)
                .into(new ArrayList<>());
    }
}
