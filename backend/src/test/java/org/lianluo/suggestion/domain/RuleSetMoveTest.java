package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A suggestion under other rules than those it was received under. */
class RuleSetMoveTest {

    private static Course assigned() {
        return Course.drafted(new TwoRuleSets()).goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE));
    }

    @Test
    void countsClocksAnewUnderAnotherRuleSetFromTheDaysTheyBegan() {
        var assigned = assigned().after(10);
        var begun = assigned.assignment("a1").deadline().count().start();
        assigned.does(STAFF, new Office.MoveRuleSet("rls_long/1", "适用新规则"));

        assertThat(assigned.suggestion().filing().ruleSet()).isEqualTo("rls_long/1");
        assertThat(assigned.assignment("a1").deadline().due()).isEqualTo(begun.plusDays(100));
        assertThat(assigned.assignment("a1").deadline().ruleSet()).isEqualTo("rls_long/1");
        assertThat(Course.refusal(() -> new Office.MoveRuleSet("rls_long/1", "")))
                .isEqualTo("reason: required");
    }

    /** Also where no clock runs that would have to be counted: the item would be stuck under rules nobody knows. */
    @Test
    void movesNothingToARuleSetThatSaysNothingOfReplies() {
        var replied = assigned().replies(CLERK, People.LEADER, SuggestionFixture.content(ReplyClass.A));

        assertThat(replied.refusal(STAFF, new Office.MoveRuleSet("rls_none/1", "试试")))
                .isEqualTo("ruleSet: notFound");
    }

    @Test
    void movesTheDayOfTheWholeToo() {
        var submitted = Course.drafted(new TwoRuleSets()).submits();
        var begun = submitted.today();
        submitted.after(3).does(STAFF, new Office.MoveRuleSet("rls_long/1", "适用新规则"));

        assertThat(submitted.suggestion().due().due()).isEqualTo(begun.plusDays(100));
        assertThat(submitted
                        .after(1)
                        .does(STAFF, new Office.Accept())
                        .suggestion()
                        .due()
                        .due())
                .isEqualTo(submitted.today().plusDays(100));
    }

    @Test
    void keepsADayConsentedToUnderOtherRules() {
        var extended = assigned();
        var until = extended.today().plusDays(59);
        extended.does(CLERK, new MoreTime.RequestExtension(until, "需要调研"))
                .does(STAFF, new MoreTime.DecideExtension(null, true, "同意"))
                .does(STAFF, new Office.MoveRuleSet("rls_other/1", "适用其他规则"));

        assertThat(extended.assignment("a1").deadline().due()).isEqualTo(until);
    }

    /** The day consented to is a Saturday: it is due on the Monday after it under other rules, too. */
    @Test
    void keepsADayOffConsentedToAsTheWorkingDayAfterIt() {
        var extended = assigned();
        var saturday = LocalDate.of(2026, 8, 15);
        extended.does(CLERK, new MoreTime.RequestExtension(saturday, "需要调研"))
                .does(STAFF, new MoreTime.DecideExtension(null, true, "同意"))
                .does(STAFF, new Office.MoveRuleSet("rls_other/1", "适用其他规则"));

        assertThat(extended.assignment("a1").deadline().due()).isEqualTo(saturday.plusDays(2));
    }
}
