package org.lianluo.rulebook.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianluo.shared.CalendarYear;

/** Where rule sets, calendar years and sessions are kept. */
public interface Rules {

    /** Every version of every rule set. */
    List<RuleSet> ruleSets();

    /** The version of this key, for example {@code rls_npc_2025/2}. */
    default Optional<RuleSet> find(String key) {
        return ruleSets().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** In the order of the years. */
    List<Edition<CalendarYear>> years();

    List<Edition<CongressSession>> sessions();

    /** Keeps a version that staff made; refuses with STALE_VERSION where its number is taken by another request. */
    RuleSet add(RuleSet version);

    /** Keeps the next edition, or refuses with STALE_VERSION where somebody else was first. */
    Edition<CalendarYear> saveYear(Edition<CalendarYear> next);

    /** Keeps the next edition, or refuses with STALE_VERSION where somebody else was first. */
    Edition<CongressSession> saveSession(Edition<CongressSession> next);

    /** Imports versions; one that is kept already stays as it is. */
    void keepRuleSets(Collection<RuleSet> ruleSets);

    /** Imports years, each new or as the next edition of what is kept. */
    void keepYears(Collection<CalendarYear> years);

    /** Imports sessions, each new or as the next edition of what is kept. */
    void keepSessions(Collection<CongressSession> sessions);
}
