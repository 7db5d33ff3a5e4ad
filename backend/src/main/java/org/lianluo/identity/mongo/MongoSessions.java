package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.Digest;
import org.lianluo.identity.domain.Sessions;
import org.lianluo.shared.AccountId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Repository;

/** Sessions in the collection {@code sessions}, so that they survive a restart and every node knows them. */
@Repository
class MongoSessions implements FindByIndexNameSessionRepository<PortalSession>, Sessions {

    static final String COLLECTION = "sessions";

    /** A visit within this time of the last one is not written down: the idle end comes that much earlier at most. */
    private static final Duration PRECISION = Duration.ofSeconds(30);

    private final MongoCollection<Document> sessions;
    private final Clock clock;

    MongoSessions(MongoDatabase database, Clock clock) {
        this.sessions = database.getCollection(COLLECTION);
        this.clock = clock;
    }

    @Override
    public PortalSession createSession() {
        return new PortalSession(clock);
    }

    @Override
    public void save(PortalSession session) {
        var before = session.stored();
        var now = session.snapshot();
        if (before == null) {
            sessions.insertOne(document(now, session));
        } else if (isWorthWriting(before, now)) {
            update(before, now, session);
        } else {
            return;
        }
        session.nowStored();
    }

    @Override
    public @Nullable PortalSession findById(String id) {
        var found = sessions.find(and(eq("_id", Digest.of(id)), gt(Expiry.FIELD, Date.from(clock.instant()))))
                .first();
        return found == null ? null : session(id, found);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteOne(eq("_id", Digest.of(id)));
    }

    /** By account alone, and without their ids: those are known to their browsers only. */
    @Override
    public Map<String, PortalSession> findByIndexNameAndIndexValue(String index, String value) {
        var found = new HashMap<String, PortalSession>();
        if (index.equals(PRINCIPAL_NAME_INDEX_NAME)) {
            sessions.find(and(eq("attributes." + ACCOUNT, value), gt(Expiry.FIELD, Date.from(clock.instant()))))
                    .forEach(document ->
                            found.put(document.getString("_id"), session(document.getString("_id"), document)));
        }
        return found;
    }

    @Override
    public Optional<AccountId> account(String id) {
        return Optional.ofNullable(findById(id))
                .map(session -> session.<String>getAttribute(ACCOUNT))
                .map(AccountId::new);
    }

    @Override
    public void endAll(AccountId account) {
        sessions.deleteMany(eq("attributes." + ACCOUNT, account.value()));
    }

    private static boolean isWorthWriting(PortalSession.Stored before, PortalSession.Stored now) {
        return !before.digest().equals(now.digest())
                || !before.attributes().equals(now.attributes())
                || !before.idle().equals(now.idle())
                || !now.lastAccessed().isBefore(before.lastAccessed().plus(PRECISION));
    }

    /** Never brings back a session that was ended meanwhile: where it is gone, nothing is written. */
    private void update(PortalSession.Stored before, PortalSession.Stored now, PortalSession session) {
        if (before.digest().equals(now.digest())) {
            sessions.updateOne(
                    eq("_id", now.digest()),
                    combine(
                            set("attributes", new Document(now.attributes())),
                            set("idleSeconds", now.idle().toSeconds()),
                            set("lastAccessed", Date.from(now.lastAccessed())),
                            set(Expiry.FIELD, Date.from(session.expiresAt()))));
        } else if (sessions.deleteOne(eq("_id", before.digest())).getDeletedCount() == 1) {
            sessions.insertOne(document(now, session));
        }
    }

    private static Document document(PortalSession.Stored now, PortalSession session) {
        return new Document("_id", now.digest())
                .append("attributes", new Document(now.attributes()))
                .append("createdAt", Date.from(session.getCreationTime()))
                .append("lastAccessed", Date.from(now.lastAccessed()))
                .append("idleSeconds", now.idle().toSeconds())
                .append(Expiry.FIELD, Date.from(session.expiresAt()));
    }

    private PortalSession session(String id, Document stored) {
        var attributes = new HashMap<String, String>();
        stored.get("attributes", Document.class).forEach((name, value) -> attributes.put(name, String.valueOf(value)));
        return new PortalSession(
                        id,
                        clock,
                        instant(stored, "createdAt"),
                        instant(stored, "lastAccessed"),
                        Duration.ofSeconds(stored.getLong("idleSeconds")),
                        attributes)
                .nowStored();
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
