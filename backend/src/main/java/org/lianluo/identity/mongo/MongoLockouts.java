package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.lianluo.identity.domain.Lockout;
import org.lianluo.identity.domain.Lockouts;
import org.springframework.stereotype.Repository;

/** Failed attempts in the collection {@code lockouts}. */
@Repository
class MongoLockouts implements Lockouts {

    static final String COLLECTION = "lockouts";

    private final MongoCollection<LockoutDocument> lockouts;

    MongoLockouts(MongoDatabase database) {
        this.lockouts = database.getCollection(COLLECTION, LockoutDocument.class);
    }

    @Override
    public Optional<Lockout> find(String loginName) {
        return Optional.ofNullable(lockouts.find(eq("_id", loginName)).first()).map(LockoutDocument::lockout);
    }

    @Override
    public boolean save(Lockout lockout) {
        var document = LockoutDocument.of(lockout);
        if (lockout.version() == 1) {
            return Insert.ifAbsent(lockouts, document);
        }
        var before = and(eq("_id", lockout.loginName()), eq("version", lockout.version() - 1));
        return lockouts.findOneAndReplace(before, document) != null;
    }

    @Override
    public void forget(String loginName) {
        lockouts.deleteOne(eq("_id", loginName));
    }
}
