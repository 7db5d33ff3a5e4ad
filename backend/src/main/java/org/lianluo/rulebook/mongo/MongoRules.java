package org.lianluo.rulebook.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianluo.platform.mongo.Upserts;
import org.lianluo.rulebook.domain.CongressSession;
import org.lianluo.rulebook.domain.RuleSet;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.shared.CalendarYear;

/** Rule sets and calendar years in two small collections. */
public final class MongoRules implements Rules {

    static final String RULE_SETS = "rule_sets";
    static final String SESSIONS = "congress_sessions";
    static final String CALENDAR_YEARS = "calendar_years";

    private final MongoCollection<RuleSet> ruleSets;
    private final MongoCollection<CongressSession> sessions;
    private final MongoCollection<CalendarDocument> years;

    public MongoRules(MongoDatabase database) {
        this.ruleSets = database.getCollection(RULE_SETS, RuleSet.class);
        this.sessions = database.getCollection(SESSIONS, CongressSession.class);
        this.years = database.getCollection(CALENDAR_YEARS, CalendarDocument.class);
    }

    @Override
    public Optional<RuleSet> inForce(String congress, LocalDate day) {
        return Optional.ofNullable(ruleSets.find(and(eq("congress", congress), lte("effectiveFrom", day)))
                .sort(descending("effectiveFrom", "version"))
                .first());
    }

    @Override
    public Optional<RuleSet> find(String key) {
        var slash = key.lastIndexOf('/');
        return Optional.ofNullable(ruleSets.find(
                        and(eq(key.substring(0, slash)), eq("version", Integer.parseInt(key.substring(slash + 1)))))
                .first());
    }

    @Override
    public List<CongressSession> sessions(String congress) {
        return sessions.find(eq("congress", congress)).into(new ArrayList<>());
    }

    @Override
    public List<CalendarYear> years() {
        return years.find()
                .sort(ascending("_id"))
                .map(CalendarDocument::calendarYear)
                .into(new ArrayList<>());
    }

    @Override
    public void keepRuleSets(Collection<RuleSet> kept) {
        Upserts.byId(ruleSets, kept, RuleSet::id);
    }

    @Override
    public void keepYears(Collection<CalendarYear> kept) {
        Upserts.byId(years, kept.stream().map(CalendarDocument::of).toList(), CalendarDocument::year);
    }
}
