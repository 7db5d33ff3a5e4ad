package org.lianluo.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.platform.seed.SeedLoader;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.testing.TestContext;
import org.lianluo.testing.TestStore;
import org.springframework.boot.DefaultApplicationArguments;

/** The rulebook over the rule sets and the calendar we ship. */
class RulebookTest {

    private static final Rulebook STRICT = rulebook(Map.of());
    private static final Rulebook ASSUMING = rulebook(Map.of("lianluo.calendar.assume-weekends", "true"));

    private static Rulebook rulebook(Map<String, Object> properties) {
        var context = TestContext.over(TestStore.database(), properties);
        try {
            context.getBean(SeedLoader.class).run(new DefaultApplicationArguments());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return context.getBean(Rulebook.class);
    }

    private static Deadline deadline(Rulebook rulebook, RuleKind kind, String start) {
        var day = LocalDate.parse(start);
        return rulebook.deadline(rulebook.inForce("CN", day), kind, day);
    }

    @ParameterizedTest
    @CsvSource({
        "REPLY, 2021-04-06, 2021-07-06, rls_npc_2021/1",
        "REPLY, 2025-03-11, 2025-06-11, rls_npc_2021/1",
        "REPLY, 2025-03-12, 2025-06-12, rls_npc_2025/2",
        "REPLY_EXTENDED, 2021-04-06, 2021-10-08, rls_npc_2021/1",
        "REHANDLE_REPLY, 2026-08-28, 2026-09-28, rls_npc_2025/2",
        "OBJECT, 2026-02-13, 2026-02-27, rls_npc_2025/2",
        "SIGN_FOR, 2026-02-13, 2026-02-24, rls_npc_2025/2",
        "SCREEN, 2026-09-18, 2026-10-09, rls_npc_2025/2",
        "ASSIGN_BETWEEN_SESSIONS, 2024-04-03, 2024-04-11, rls_npc_2021/1",
        "EVALUATE, 2021-04-01, 2021-05-06, rls_npc_2021/1"
    })
    void setsTheDueDayByTheRuleSetInForce(RuleKind kind, String start, LocalDate due, String ruleSet) {
        var deadline = deadline(STRICT, kind, start);

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.ruleSet()).isEqualTo(ruleSet);
        assertThat(deadline.rule()).isEqualTo(kind.name());
        assertThat(deadline.source()).isNotBlank();
    }

    @Test
    void refusesADateInAYearWhoseCalendarIsNotKnown() {
        assertThatThrownBy(() -> deadline(STRICT, RuleKind.REPLY, "2026-11-22"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly(ProblemCode.CALENDAR_MISSING));
    }

    @Test
    void assumesPlainWeeksWhereThatIsAllowedAndSaysSo() {
        var deadline = deadline(ASSUMING, RuleKind.REPLY, "2026-11-22");

        assertThat(deadline.due()).isEqualTo("2027-02-22");
        assertThat(deadline.count().provisional()).isTrue();
        assertThat(deadline.explain()).extracting(step -> step.key()).contains("deadline.provisional");
    }

    @Test
    void hasNoRulesBeforeTheFirstRuleSet() {
        assertThatThrownBy(() -> deadline(STRICT, RuleKind.REPLY, "2021-03-11"))
                .isInstanceOf(IllegalStateException.class);
    }
}
