package org.lianluo.rulebook.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.setOnInsert;
import static java.util.stream.Collectors.toMap;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.mongo.Upserts;
import org.lianluo.rulebook.domain.CongressSession;
import org.lianluo.rulebook.domain.Edition;
import org.lianluo.rulebook.domain.RuleSet;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.shared.CalendarYear;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** Rule sets, calendar years and sessions in three small collections. */
public final class MongoRules implements Rules {

    static final String RULE_SETS = "rule_set_versions";
    static final String SESSIONS = "congress_sessions";
    static final String CALENDAR_YEARS = "work_calendar";

    private final MongoCollection<RuleSetDocument> ruleSets;
    private final MongoCollection<SessionDocument> sessions;
    private final MongoCollection<CalendarDocument> years;

    public MongoRules(MongoDatabase database) {
        this.ruleSets = database.getCollection(RULE_SETS, RuleSetDocument.class);
        this.sessions = database.getCollection(SESSIONS, SessionDocument.class);
        this.years = database.getCollection(CALENDAR_YEARS, CalendarDocument.class);
    }

    @Override
    public List<RuleSet> ruleSets() {
        return ruleSets.find().map(RuleSetDocument::ruleSet).into(new ArrayList<>());
    }

    @Override
    public List<Edition<CalendarYear>> years() {
        return years.find()
                .sort(ascending("_id"))
                .map(CalendarDocument::edition)
                .into(new ArrayList<>());
    }

    @Override
    public List<Edition<CongressSession>> sessions() {
        return sessions.find().map(SessionDocument::edition).into(new ArrayList<>());
    }

    @Override
    public RuleSet add(RuleSet version) {
        try {
            ruleSets.insertOne(new RuleSetDocument(version.key(), version));
            return version;
        } catch (MongoWriteException e) {
            if (!Editions.isDuplicate(e)) {
                throw e;
            }
            return sameAs(version);
        }
    }

    /** What is kept under the key where it came from the same request; a refusal where somebody else was first. */
    private RuleSet sameAs(RuleSet version) {
        var kept = find(version.key())
                .orElseThrow(() -> Refusal.at("effectiveFrom", ProblemCode.INVALID_VALUE, "rulebook.sameDay"));
        var edit = kept.edit();
        if (edit == null
                || version.edit() == null
                || !edit.request().equals(version.edit().request())) {
            throw Editions.stale();
        }
        return kept;
    }

    @Override
    public Edition<CalendarYear> saveYear(Edition<CalendarYear> next) {
        Editions.save(years, next.content().year(), next.version(), CalendarDocument.of(next));
        return next;
    }

    @Override
    public Edition<CongressSession> saveSession(Edition<CongressSession> next) {
        Editions.save(sessions, next.content().id(), next.version(), SessionDocument.of(next));
        return next;
    }

    @Override
    public void keepRuleSets(Collection<RuleSet> kept) {
        var writes = kept.stream()
                .map(it -> new UpdateOneModel<RuleSetDocument>(
                        eq(it.key()), setOnInsert("ruleSet", it), new UpdateOptions().upsert(true)))
                .toList();
        Upserts.write(ruleSets, writes);
    }

    @Override
    public void keepYears(Collection<CalendarYear> kept) {
        var before = years().stream().collect(toMap(it -> it.content().year(), Function.identity()));
        Upserts.write(
                years,
                kept.stream()
                        .map(it -> imported(it.year(), before.get(it.year()), it, CalendarDocument::of))
                        .toList());
    }

    @Override
    public void keepSessions(Collection<CongressSession> kept) {
        var before = sessions().stream().collect(toMap(it -> it.content().id(), Function.identity()));
        Upserts.write(
                sessions,
                kept.stream()
                        .map(it -> imported(it.id(), before.get(it.id()), it, SessionDocument::of))
                        .toList());
    }

    private static <T, D> ReplaceOneModel<D> imported(
            Object id, @Nullable Edition<T> before, T read, Function<Edition<T>, D> document) {
        var next = before == null ? Edition.first(read) : before.imported(read);
        return Editions.replacement(id, before == null ? 0 : before.version(), document.apply(next));
    }
}
