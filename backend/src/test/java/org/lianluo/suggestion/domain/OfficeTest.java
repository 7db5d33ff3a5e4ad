package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COLLEAGUE;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermCount;
import org.lianluo.shared.WorkCalendar;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.ThirtyDays;

class OfficeTest {

    private static final Office.Decline DECLINE = new Office.Decline(ScreeningReason.OWN_MATTER, "属于本人事务");

    @Test
    void registersOnceWithTimeAndName() {
        var registered = Course.submitted().after(2).does(STAFF, new Office.Register());
        var at = registered.now();
        var receipt = registered
                .after(1)
                .does(COLLEAGUE, new Office.Accept())
                .suggestion()
                .filing()
                .receipt();

        assertThat(receipt.registeredAt()).isEqualTo(at);
        assertThat(receipt.registeredBy()).isEqualTo("staff");
    }

    @Test
    void registersWithTheDecisionWhatWasNotRegisteredBefore() {
        var accepted = Course.submitted().after(2).does(STAFF, new Office.Accept());

        assertThat(accepted.suggestion().filing().receipt().registeredAt()).isEqualTo(accepted.now());
    }

    @Test
    void keepsTheDayOfScreeningWhenItIsRegistered() {
        var submitted = Course.submitted();
        var due = submitted.suggestion().due();

        assertThat(submitted
                        .after(4)
                        .does(STAFF, new Office.Register())
                        .suggestion()
                        .due())
                .isEqualTo(due);
    }

    @Test
    void returnsWithMarksOnTheText() {
        var mark = new TextMark("measures", 0, 4, "列入计划", "由谁列入？");
        var returned =
                Course.submitted().does(STAFF, new Office.Return(ScreeningReason.NOT_CONCRETE, "办法不具体", List.of(mark)));

        assertThat(returned.suggestion().filing().screening().marks()).containsExactly(mark);
        assertThat(returned.owed()).containsExactly("REVISE dep_1");
        assertThat(Course.refusal(() -> new TextMark("nowhere", 0, 1, "x", "y")))
                .isEqualTo("marks: wrongMark");
        assertThat(Course.refusal(() -> new TextMark("title", 3, 3, "x", "y"))).isEqualTo("marks: wrongMark");
        assertThat(Course.refusal(() -> new TextMark("title", -1, 3, "x", "y"))).isEqualTo("marks: wrongMark");
        assertThat(Course.refusal(() -> new Office.Return(
                        ScreeningReason.OTHER, "", Collections.nCopies(Office.Return.MARKS_LIMIT + 1, mark))))
                .isEqualTo("marks: tooManyMarks");
        assertThat(Course.submitted().refusal(STAFF, new Office.Return(ScreeningReason.OTHER, " ", List.of())))
                .isEqualTo("remark: required");
    }

    @Test
    void takesASecondLookByAnotherPersonOnly() {
        var contested = Course.submitted().does(STAFF, DECLINE).does(SPONSOR, new Drafting.Contest("不是本人事务"));

        assertThat(contested.owed()).containsExactly("SECOND_LOOK office");
        assertThat(contested.refusal(STAFF, new Office.Accept())).isEqualTo("SECOND_PERSON");
        assertThat(contested.refusal(STAFF, DECLINE)).isEqualTo("SECOND_PERSON");
        var upheld = Course.of(contested.suggestion()).does(COLLEAGUE, DECLINE);
        assertThat(upheld.status()).isEqualTo(SuggestionStatus.NOT_ACCEPTED);
        assertThat(upheld.suggestion().filing().screening().upheld()).isTrue();
        assertThat(upheld.suggestion().filing().screening().answer()).isEqualTo("不是本人事务");
        assertThat(upheld.owed()).isEmpty();
        assertThat(contested.does(COLLEAGUE, new Office.Accept()).status()).isEqualTo(SuggestionStatus.ACCEPTED);
    }

    @Test
    void mergesAndKeepsEachNumberAndSponsor() {
        var merged = Course.submitted().does(STAFF, new Office.Merge("jnt_1", "内容相同"));

        assertThat(merged.suggestion().filing().joint().id()).isEqualTo("jnt_1");
        assertThat(merged.suggestion().number()).isEqualTo("14-4-0001");
        assertThat(merged.suggestion().isSponsoredBy(People.SPONSOR_ID)).isTrue();
        assertThat(merged.does(STAFF, new Office.Separate())
                        .suggestion()
                        .filing()
                        .joint())
                .isNull();
        assertThat(merged.refusal(STAFF, new Office.Separate())).isEqualTo("JOINED");
        assertThat(merged.refusal(STAFF, new Office.Merge("jnt_1", ""))).isEqualTo("note: required");
    }

    @Test
    void grantsAWithdrawalAndCallsTheUnitsOff() {
        var withdrawn = AssignmentFixture.led()
                .does(SPONSOR, new Drafting.RequestWithdrawal("已经解决"))
                .does(STAFF, new Office.DecideWithdrawal(true, null));

        assertThat(withdrawn.status()).isEqualTo(SuggestionStatus.WITHDRAWN);
        assertThat(withdrawn.suggestion().handling().assignments())
                .extracting(Assignment::status)
                .containsOnly(AssignmentStatus.CANCELLED);
        assertThat(withdrawn.owed()).isEmpty();
    }

    @Test
    void refusesAWithdrawalWithAReasonAndMayBeAskedAgain() {
        var asked = Course.submitted().does(SPONSOR, new Drafting.RequestWithdrawal("已经解决"));

        assertThat(Course.refusal(() -> new Office.DecideWithdrawal(false, " ")))
                .isEqualTo("remark: required");
        asked.does(STAFF, new Office.DecideWithdrawal(false, "还没有解决"));
        assertThat(asked.suggestion().filing().withdrawal().granted()).isFalse();
        assertThat(asked.refusal(STAFF, new Office.DecideWithdrawal(true, null)))
                .isEqualTo("WITHDRAWAL_ASKED");
        assertThat(asked.refusal(SPONSOR, new Drafting.RequestWithdrawal("现在解决了")))
                .isEqualTo("none");
    }

    /** One of two has replied and promised something when the other's handling ends by a withdrawal. */
    @Test
    void leavesNothingOwedThatNobodyCanDo() {
        var withdrawn = Course.drafted()
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SEPARATE), new Assignee(PARTNER_ID, HandlingRole.SEPARATE))
                .replies(CLERK, People.LEADER, SuggestionFixture.content(ReplyClass.B))
                .does(SPONSOR, new Drafting.RequestWithdrawal("其余不必办理"))
                .does(STAFF, new Office.DecideWithdrawal(true, null));

        assertThat(withdrawn.owed()).containsExactlyInAnyOrder("KEEP_COMMITMENT unt_moe", "PUBLISH office");
        assertThat(withdrawn.refusal(PARTNER_CLERK, new UnitHandling.SignFor())).isNotEqualTo("none");
        withdrawn
                .does(CLERK, new Ledger.Note(Ledger.Word.KEPT, "p1", "已完工"))
                .does(STAFF, new Replied.Publish("r1", Publication.IN_FULL));
        assertThat(withdrawn.owed()).isEmpty();
    }

    @Test
    void keepsRemarksOutOfTheTimeline() {
        var before = Course.submitted();
        int steps = before.suggestion().history().size();
        var remarked = before.does(STAFF, new Office.AddRemark("请关注"));

        assertThat(remarked.suggestion().history()).hasSize(steps);
        assertThat(remarked.suggestion().handling().remarks())
                .extracting(Remark::text)
                .containsExactly("请关注");
        assertThat(remarked.refusal(STAFF, new Office.AddRemark(" "))).isEqualTo("text: required");
    }

    @Test
    void isNoWorkForOthers() {
        for (var actor : List.of(SPONSOR, CLERK, People.LIAISON)) {
            assertThatThrownBy(() -> Course.submitted().does(actor, new Office.Accept()))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void countsClocksAnewUnderAnotherRuleSetFromTheDaysTheyBegan() {
        var assigned = Course.drafted(new TwoRuleSets())
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                .after(10);
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
        var replied = Course.drafted(new TwoRuleSets())
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                .replies(CLERK, People.LEADER, SuggestionFixture.content(ReplyClass.A));

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
        var extended = Course.drafted(new TwoRuleSets()).goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE));
        var until = extended.today().plusDays(59);
        extended.does(CLERK, new MoreTime.RequestExtension(until, "需要调研"))
                .does(STAFF, new MoreTime.DecideExtension(null, true, "同意"))
                .does(STAFF, new Office.MoveRuleSet("rls_other/1", "适用其他规则"));

        assertThat(extended.assignment("a1").deadline().due()).isEqualTo(until);
    }

    /** The day consented to is a Saturday: it is due on the Monday after it under other rules, too. */
    @Test
    void keepsADayOffConsentedToAsTheWorkingDayAfterIt() {
        var extended = Course.drafted(new TwoRuleSets()).goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE));
        var saturday = LocalDate.of(2026, 8, 15);
        extended.does(CLERK, new MoreTime.RequestExtension(saturday, "需要调研"))
                .does(STAFF, new MoreTime.DecideExtension(null, true, "同意"))
                .does(STAFF, new Office.MoveRuleSet("rls_other/1", "适用其他规则"));

        assertThat(extended.assignment("a1").deadline().due()).isEqualTo(saturday.plusDays(2));
    }

    /** Thirty days, or a hundred under the other rule set. */
    private record TwoRuleSets() implements Rulebook {

        private static final ThirtyDays THIRTY = ThirtyDays.NATIONAL;

        @Override
        public String inForce(String congress, LocalDate day) {
            return THIRTY.inForce(congress, day);
        }

        @Override
        public Deadline deadline(String ruleSet, RuleKind kind, LocalDate start) {
            var thirty = THIRTY.deadline(ruleSet, kind, start);
            return ruleSet.startsWith("rls_long") ? hundredDays(thirty, start) : thirty;
        }

        private static Deadline hundredDays(Deadline like, LocalDate start) {
            var due = start.plusDays(100);
            return new Deadline(
                    like.rule(),
                    Term.days(100),
                    like.startedBy(),
                    like.source(),
                    like.ruleSet(),
                    new TermCount(start, due, due, 0, 0, false));
        }

        @Override
        public boolean has(String ruleSet, RuleKind kind) {
            return !ruleSet.startsWith("rls_none") && THIRTY.has(ruleSet, kind);
        }

        @Override
        public boolean inSession(String congress, LocalDate day) {
            return false;
        }

        @Override
        public WorkCalendar calendar() {
            return THIRTY.calendar();
        }
    }
}
