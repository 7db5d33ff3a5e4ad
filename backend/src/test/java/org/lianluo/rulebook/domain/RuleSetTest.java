package org.lianluo.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Message;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermUnit;
import org.lianluo.shared.WorkCalendar;
import org.lianluo.testing.SeedCalendar;

class RuleSetTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(SeedCalendar.years());
    private static final LocalDate ASSIGNED = LocalDate.of(2021, 4, 6);

    private static Rule rule(RuleKind kind, int amount, TermUnit unit) {
        return new Rule(kind, amount, unit, "ASSIGNED", "第三十二条", null);
    }

    private static RuleSet of(Rule... rules) {
        return new RuleSet("rls_x", "CN", 3, "规则", "Rules", LocalDate.of(2021, 3, 12), "条例", List.of(rules), null);
    }

    @Test
    void explainsADeadlineByItsRuleAndItsCount() {
        var rules =
                of(rule(RuleKind.REPLY_EXTENDED, 6, TermUnit.MONTHS), rule(RuleKind.OBJECT, 5, TermUnit.WORKING_DAYS));

        var extended = rules.deadline(RuleKind.REPLY_EXTENDED, ASSIGNED, CALENDAR);
        var objection = rules.deadline(RuleKind.OBJECT, ASSIGNED, CALENDAR);

        assertThat(extended.term()).isEqualTo(Term.months(6));
        assertThat(extended.explain())
                .extracting(Message::key)
                .containsExactly("deadline.start", "deadline.ends", "deadline.rolled", "deadline.ruleSet");
        assertThat(objection.explain())
                .extracting(Message::key)
                .containsExactly("deadline.start", "deadline.counted", "deadline.ruleSet");
        assertThat(objection.explain().get(2)).isEqualTo(Message.of("deadline.ruleSet", "rls_x/3"));
    }

    @Test
    void isOverdueOnlyAfterTheDueDay() {
        var deadline = of(rule(RuleKind.REPLY, 3, TermUnit.MONTHS)).deadline(RuleKind.REPLY, ASSIGNED, CALENDAR);

        assertThat(deadline.isOverdueOn(LocalDate.of(2021, 7, 6))).isFalse();
        assertThat(deadline.isOverdueOn(LocalDate.of(2021, 7, 7))).isTrue();
    }

    @Test
    void refusesTwoRulesOfOneKind() {
        var rule = rule(RuleKind.REPLY, 3, TermUnit.MONTHS);

        assertThatThrownBy(() -> of(rule, rule)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoDeadlineForAKindWithoutRule() {
        var rules = of(rule(RuleKind.REPLY, 3, TermUnit.MONTHS));

        assertThatThrownBy(() -> rules.deadline(RuleKind.COSIGN, ASSIGNED, CALENDAR))
                .isInstanceOf(IllegalStateException.class);
    }
}
