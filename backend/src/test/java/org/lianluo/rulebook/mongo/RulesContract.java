package org.lianluo.rulebook.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.domain.Rule;
import org.lianluo.rulebook.domain.RuleSet;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.shared.CalendarYear;
import org.lianluo.shared.TermUnit;

/** What every place where rules are kept must do. */
abstract class RulesContract {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 12);
    private static final LocalDate SECOND = LocalDate.of(2025, 3, 12);
    private static final CalendarYear YEAR = new CalendarYear(
            2021,
            Map.of(LocalDate.of(2021, 10, 1), "国庆节", LocalDate.of(2021, 2, 12), "春节"),
            Map.of(LocalDate.of(2021, 9, 26), "国庆节"),
            "国办发明电〔2020〕27号");

    abstract Rules rules();

    private static RuleSet ruleSet(String id, String congress, int version, LocalDate from) {
        var rule = new Rule(RuleKind.REPLY, 3, TermUnit.MONTHS, "ASSIGNED", "article 32", null);
        return new RuleSet(id, congress, version, "办理时限", "Time limits", from, "article 32", List.of(rule));
    }

    @Test
    void findsNothingBeforeTheFirstRuleSetIsInForce() {
        var rules = rules();
        rules.keepRuleSets(List.of(ruleSet("rls_a", "CN", 1, FIRST)));

        assertThat(rules.inForce("CN", FIRST.minusDays(1))).isEmpty();
        assertThat(rules.inForce("CN-11", FIRST)).isEmpty();
    }

    @Test
    void givesBackTheRuleSetInForceAsItWasKept() {
        var rules = rules();
        var first = ruleSet("rls_a", "CN", 1, FIRST);
        var second = ruleSet("rls_b", "CN", 2, SECOND);
        rules.keepRuleSets(List.of(second, first));

        assertThat(rules.inForce("CN", FIRST)).contains(first);
        assertThat(rules.inForce("CN", SECOND.minusDays(1))).contains(first);
        assertThat(rules.inForce("CN", SECOND)).contains(second);
    }

    @Test
    void prefersTheHigherVersionFromTheSameDay() {
        var rules = rules();
        rules.keepRuleSets(List.of(ruleSet("rls_b", "CN", 2, FIRST), ruleSet("rls_a", "CN", 1, FIRST)));

        assertThat(rules.inForce("CN", FIRST)).map(RuleSet::version).contains(2);
    }

    @Test
    void refusesTwoRuleSetsOfOneVersionFromTheSameDay() {
        var rules = rules();

        assertThatThrownBy(() ->
                        rules.keepRuleSets(List.of(ruleSet("rls_a", "CN", 1, FIRST), ruleSet("rls_b", "CN", 1, FIRST))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void givesBackCalendarYearsAsTheyWereKept() {
        var rules = rules();
        var other = new CalendarYear(2020, Map.of(), Map.of(), "none");
        rules.keepYears(List.of(YEAR, other));

        assertThat(rules.years()).containsExactly(other, YEAR);
    }

    @Test
    void replacesACalendarYearThatIsAnnouncedAnew() {
        var rules = rules();
        rules.keepYears(List.of(new CalendarYear(2021, Map.of(), Map.of(), "a guess")));
        rules.keepYears(List.of(YEAR));

        assertThat(rules.years()).containsExactly(YEAR);
    }
}
