package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COLLEAGUE;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Forbidden;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;

/** What the office does with what it receives: registers, screens, joins, lets go. */
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
        var withdrawn = SuggestionFixture.toTwoUnits()
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
}
