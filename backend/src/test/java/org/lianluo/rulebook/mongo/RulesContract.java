package org.lianluo.rulebook.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.domain.CongressSession;
import org.lianluo.rulebook.domain.Edit;
import org.lianluo.rulebook.domain.Edition;
import org.lianluo.rulebook.domain.Rule;
import org.lianluo.rulebook.domain.RuleSet;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.shared.CalendarYear;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
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

    private static final Instant NOON = Instant.parse("2026-07-06T04:00:00Z");

    private static RuleSet ruleSet(String id, int version, LocalDate from, @Nullable Edit edit) {
        var rule = new Rule(RuleKind.REPLY, 3, TermUnit.MONTHS, "ASSIGNED", "article 32", null);
        return new RuleSet(id, "CN", version, "办理时限", "Time limits", from, "article 32", List.of(rule), edit);
    }

    private static Edit edit(String key) {
        return new Edit(new Request(key, "fingerprint of " + key), "王芳", NOON);
    }

    @Test
    void keepsEveryVersionOfARuleSet() {
        var rules = rules();
        var first = ruleSet("rls_a", 1, FIRST, null);
        var second = ruleSet("rls_a", 2, SECOND, null);
        rules.keepRuleSets(List.of(first));
        rules.keepRuleSets(List.of(second));

        assertThat(rules.ruleSets()).containsExactlyInAnyOrder(first, second);
        assertThat(rules.find("rls_a/1")).contains(first);
        assertThat(rules.find("rls_a/2")).contains(second);
        assertThat(rules.find("rls_a/3")).isEmpty();
    }

    @Test
    void leavesAVersionAsItIsWhenItIsImportedAgain() {
        var rules = rules();
        var first = ruleSet("rls_a", 1, FIRST, null);
        rules.keepRuleSets(List.of(first));
        rules.keepRuleSets(List.of(ruleSet("rls_a", 1, SECOND, null)));

        assertThat(rules.ruleSets()).containsExactly(first);
    }

    @Test
    void refusesTwoRuleSetsOfOneVersionFromTheSameDay() {
        var rules = rules();

        assertThatThrownBy(() ->
                        rules.keepRuleSets(List.of(ruleSet("rls_a", 1, FIRST, null), ruleSet("rls_b", 1, FIRST, null))))
                .isInstanceOf(RuntimeException.class);
        assertThat(rules.ruleSets()).hasSize(1);
    }

    @Test
    void addsAVersionOnceHoweverOftenItIsAskedFor() {
        var rules = rules();
        var version = ruleSet("rls_a", 1, FIRST, edit("first key"));

        rules.add(version);

        assertThat(rules.add(version)).isEqualTo(version);
        assertThat(rules.ruleSets()).containsExactly(version);
    }

    @Test
    void refusesAVersionWhoseNumberSomebodyElseTook() {
        var rules = rules();
        var version = ruleSet("rls_a", 1, FIRST, edit("first key"));
        rules.add(version);

        assertThatThrownBy(() -> rules.add(ruleSet("rls_a", 1, SECOND, edit("other key"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.STALE_VERSION));
        assertThat(rules.ruleSets()).containsExactly(version);
    }

    @Test
    void givesBackCalendarYearsAsTheyWereKept() {
        var rules = rules();
        var other = new CalendarYear(2020, Map.of(), Map.of(), "none");
        rules.keepYears(List.of(YEAR, other));

        assertThat(rules.years()).containsExactly(Edition.first(other), Edition.first(YEAR));
    }

    @Test
    void replacesACalendarYearThatIsAnnouncedAnew() {
        var rules = rules();
        var guess = new CalendarYear(2021, Map.of(), Map.of(), "a guess");
        rules.keepYears(List.of(guess));
        rules.keepYears(List.of(YEAR));
        rules.keepYears(List.of(YEAR));

        assertThat(rules.years()).containsExactly(new Edition<>(YEAR, 2, List.of()));
    }

    @Test
    void savesEachEditionOfAYearOnce() {
        var rules = rules();
        rules.keepYears(List.of(new CalendarYear(2021, Map.of(), Map.of(), "a guess")));
        var next = rules.years().get(0).edited(YEAR, edit("first key"));

        rules.saveYear(next);

        assertThat(rules.years()).containsExactly(next);
        assertThatThrownBy(() -> rules.saveYear(next)).isInstanceOf(Refusal.class);
        assertThat(rules.years()).containsExactly(next);
    }

    @Test
    void savesTheFirstEditionOfAYearOnce() {
        var rules = rules();
        var first = new Edition<>(YEAR, 1, List.of(edit("first key")));

        rules.saveYear(first);

        assertThat(rules.years()).containsExactly(first);
        assertThatThrownBy(() -> rules.saveYear(first)).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsSessionsAndTheirEdits() {
        var rules = rules();
        var session = new CongressSession("CN", 14, 4, LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 11), "预告");
        var longer = new CongressSession("CN", 14, 4, LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 12), "公告");
        rules.keepSessions(List.of(session));
        rules.keepSessions(List.of(session));

        var next = rules.saveSession(rules.sessions().get(0).edited(longer, edit("first key")));

        assertThat(rules.sessions()).containsExactly(next);
        assertThat(next.version()).isEqualTo(2);
        assertThatThrownBy(() -> rules.saveSession(next)).isInstanceOf(Refusal.class);
    }
}
