package org.lianluo.rulebook.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** Writes of documents that count their versions: each names the version it replaces, so no edit is lost. */
final class Editions {

    /** One that finds another version collides with its id instead of replacing it. */
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private Editions() {}

    static <T> ReplaceOneModel<T> replacement(Object id, int versionBefore, T next) {
        return new ReplaceOneModel<>(and(eq(id), eq("version", versionBefore)), next, UPSERT);
    }

    /** Refuses with STALE_VERSION where another version is kept. */
    static <T> void save(MongoCollection<T> collection, Object id, int version, T next) {
        try {
            var write = replacement(id, version - 1, next);
            collection.replaceOne(write.getFilter(), write.getReplacement(), write.getReplaceOptions());
        } catch (MongoWriteException e) {
            throw isDuplicate(e) ? stale() : e;
        }
    }

    static boolean isDuplicate(MongoWriteException e) {
        return ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    static Refusal stale() {
        return Refusal.at("expectedVersion", ProblemCode.STALE_VERSION, "problem.staleVersion");
    }
}
