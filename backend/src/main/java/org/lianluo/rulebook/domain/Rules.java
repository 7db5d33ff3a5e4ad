package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianluo.shared.CalendarYear;

/** Where rule sets and calendar years are kept. */
public interface Rules {

    /** The newest rule set of the congress in force on that day. */
    Optional<RuleSet> inForce(String congress, LocalDate day);

    /** The rule set of this key, for example {@code rls_npc_2025/1}. */
    Optional<RuleSet> find(String key);

    List<CongressSession> sessions(String congress);

    List<CalendarYear> years();

    void keepRuleSets(Collection<RuleSet> ruleSets);

    void keepYears(Collection<CalendarYear> years);
}
