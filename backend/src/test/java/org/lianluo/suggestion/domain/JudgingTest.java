package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_LEADER;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Forbidden;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;

class JudgingTest {

    private static final Judging.Evaluate SATISFIED =
            new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.BASICALLY_SATISFIED, null);
    private static final Judging.Evaluate DISSATISFIED =
            new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "没有时间表");

    @Test
    void judgesProcessAndResultApartAndIsLocked() {
        var judged = SuggestionFixture.replied().does(SPONSOR, SATISFIED);
        var evaluation = judged.reply("r1").evaluation();

        assertThat(evaluation.process()).isEqualTo(Satisfaction.SATISFIED);
        assertThat(evaluation.result()).isEqualTo(Satisfaction.BASICALLY_SATISFIED);
        assertThat(judged.status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(judged.refusal(SPONSOR, DISSATISFIED)).isEqualTo("NOT_EVALUATED_YET");
    }

    @Test
    void owesAReasonForDissatisfactionOnEitherAxis() {
        for (var judgement : new Judging.Evaluate[] {
            new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, " "),
            new Judging.Evaluate(null, Satisfaction.DISSATISFIED, Satisfaction.SATISFIED, null)
        }) {
            assertThat(SuggestionFixture.replied().refusal(SPONSOR, judgement)).isEqualTo("reason: required");
        }
    }

    @Test
    void isNeverDoneByProxy() {
        var replied = AssignmentFixture.replied();

        for (var actor : List.of(STAFF, CLERK, LEADER, People.LIAISON)) {
            assertThatThrownBy(() -> replied.does(actor, SATISFIED)).isInstanceOf(Forbidden.class);
        }
        assertThat(replied.refusal(COSIGNER, SATISFIED)).isEqualTo("notYours");
        assertThat(replied.refusal(OTHER_DEPUTY, SATISFIED)).isEqualTo("notYours");
    }

    @Test
    void judgesEachSeparateReplyByItself() {
        var separate = SuggestionFixture.toTwoUnits()
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A))
                .replies(PARTNER_CLERK, PARTNER_LEADER, SuggestionFixture.content(ReplyClass.C));

        assertThat(separate.refusal(SPONSOR, SATISFIED)).isEqualTo("assignment: whichAssignment");
        separate.does(SPONSOR, onlyOne("a2", DISSATISFIED)).does(SPONSOR, onlyOne("a1", SATISFIED));
        assertThat(separate.status()).isEqualTo(SuggestionStatus.DISSATISFIED);
        assertThat(separate.assignment("a1").status()).isEqualTo(AssignmentStatus.SETTLED);
        assertThat(separate.owed()).contains("REHANDLE office");
    }

    private static Judging.Evaluate onlyOne(String assignment, Judging.Evaluate like) {
        return new Judging.Evaluate(assignment, like.process(), like.result(), like.reason());
    }

    @Test
    void recordsSilenceAsSilence() {
        var silent = SuggestionFixture.replied().after(30).wakes();
        assertThat(silent.status()).as("the last day").isEqualTo(SuggestionStatus.REPLIED);

        silent.after(1).wakes();
        assertThat(silent.status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(silent.reply("r1").lapsedAt()).isEqualTo(silent.now());
        assertThat(silent.reply("r1").evaluation()).isNull();
        assertThat(silent.owed()).doesNotContain("EVALUATE dep_1");
    }

    @Test
    void stillHearsADeputyAfterTheSilence() {
        var late = SuggestionFixture.replied().after(31).wakes();

        assertThat(Course.of(late.suggestion()).does(SPONSOR, SATISFIED).status())
                .isEqualTo(SuggestionStatus.CLOSED);
        late.does(SPONSOR, DISSATISFIED);
        assertThat(late.status()).isEqualTo(SuggestionStatus.DISSATISFIED);
        assertThat(late.owed()).contains("REHANDLE office");
        assertThat(late.reply("r1").lapsedAt()).isNotNull();
    }

    @Test
    void letsCosignersAddTheirsWithoutMovingAnything() {
        var replied = AssignmentFixture.replied();
        var added = new Judging.AddEvaluation("r1", Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "不够具体");

        replied.does(COSIGNER, added).does(COSIGNER, added);
        assertThat(replied.status()).isEqualTo(SuggestionStatus.REPLIED);
        assertThat(replied.reply("r1").opinions()).hasSize(1);
        assertThat(replied.refusal(SPONSOR, added)).isEqualTo("notYours");
        assertThat(replied.refusal(
                        COSIGNER,
                        new Judging.AddEvaluation("r9", Satisfaction.SATISFIED, Satisfaction.SATISFIED, null)))
                .isEqualTo("reply: notFound");
        assertThat(AssignmentFixture.led().refusal(COSIGNER, added)).isEqualTo("HAS_REPLY");
    }

    @Test
    void asksMonthsLaterWhetherItWasReallyDone() {
        var closed = SuggestionFixture.replied().does(SPONSOR, SATISFIED);

        assertThat(closed.after(29).wakes().suggestion().outcome().followUp().askedAt())
                .isNull();
        closed.after(1).wakes();
        assertThat(closed.owed()).contains("ANSWER_REALLY_DONE dep_1");
        assertThat(closed.refusal(SPONSOR, new Judging.AnswerReallyDone(ReallyDone.PARTLY, " ")))
                .isEqualTo("remark: required");
        closed.does(SPONSOR, new Judging.AnswerReallyDone(ReallyDone.DONE, null));
        assertThat(closed.owed()).doesNotContain("ANSWER_REALLY_DONE dep_1");
        assertThat(closed.refusal(SPONSOR, new Judging.AnswerReallyDone(ReallyDone.DONE, null)))
                .isEqualTo("REALLY_DONE_ASKED");
    }

    @Test
    void asksOnlyWhereSomethingWasOrIsBeingSolved() {
        for (var replyClass : ReplyClass.values()) {
            var closed = Course.drafted()
                    .goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                    .replies(CLERK, LEADER, SuggestionFixture.content(replyClass))
                    .does(SPONSOR, SATISFIED);
            boolean solving = replyClass == ReplyClass.A || replyClass == ReplyClass.B;
            assertThat(closed.suggestion().outcome().followUp() != null)
                    .as(replyClass.name())
                    .isEqualTo(solving);
        }
    }

    /** The silence already planned the question; a late judgement neither forgets the answer nor asks twice. */
    @Test
    void asksOnceAlsoWhereTheJudgementComesLate() {
        var late = SuggestionFixture.replied().after(31).wakes();
        late.wakes()
                .does(SPONSOR, new Judging.AnswerReallyDone(ReallyDone.DONE, null))
                .does(SPONSOR, SATISFIED);

        assertThat(late.suggestion().outcome().followUp().answer()).isEqualTo(ReallyDone.DONE);
        assertThat(late.after(1).wakes().owed()).doesNotContain("ANSWER_REALLY_DONE dep_1");
    }

    @Test
    void asksAnewAfterAnotherRound() {
        var again = SuggestionFixture.replied()
                .does(SPONSOR, DISSATISFIED)
                .after(10)
                .does(STAFF, new SecondRound.Rehandle(null, null, "请再研究"))
                .replies(CLERK, LEADER, SuggestionFixture.content(ReplyClass.A));
        var replied = again.today();
        again.does(SPONSOR, SATISFIED);

        assertThat(again.suggestion().outcome().followUp().askOn()).isEqualTo(replied.plusDays(30));
        assertThat(again.status()).isEqualTo(SuggestionStatus.CLOSED);
    }

    @Test
    void wakesOnTheFirstDayOnWhichTimeDoesSomething() {
        var replied = SuggestionFixture.replied();

        assertThat(Clockwork.wakesOn(replied.suggestion()))
                .isEqualTo(replied.today().plusDays(31));
        assertThat(Clockwork.wakesOn(Course.of(SuggestionFixture.closed()).suggestion()))
                .isEqualTo(replied.today().plusDays(30));
        assertThat(Clockwork.wakesOn(SuggestionFixture.assigned())).isNull();
        replied.after(31).wakes().wakes();
        assertThat(Clockwork.wakesOn(replied.suggestion())).isNull();
    }
}
