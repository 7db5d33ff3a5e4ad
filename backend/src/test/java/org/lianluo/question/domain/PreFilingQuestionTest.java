package org.lianluo.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianluo.question.domain.QuestionFixture.ASKER;
import static org.lianluo.question.domain.QuestionFixture.CLERK;
import static org.lianluo.question.domain.QuestionFixture.MOE;
import static org.lianluo.question.domain.QuestionFixture.MOHRSS;
import static org.lianluo.question.domain.QuestionFixture.MOHRSS_CLERK;
import static org.lianluo.question.domain.QuestionFixture.STAFF;
import static org.lianluo.question.domain.QuestionFixture.answered;
import static org.lianluo.question.domain.QuestionFixture.asked;
import static org.lianluo.question.domain.QuestionFixture.by;
import static org.lianluo.question.domain.QuestionFixture.closed;
import static org.lianluo.question.domain.QuestionFixture.followedUp;
import static org.lianluo.question.domain.QuestionFixture.misdirected;
import static org.lianluo.question.domain.QuestionFixture.redirected;

import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

class PreFilingQuestionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    @Test
    void isOwedByTheUnitOnAClockFromTheDayItIsAsked() {
        assertThat(asked().obligations()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("ANSWER_QUESTION");
            assertThat(it.owner()).isEqualTo(Owner.of(MOE));
            assertThat(it.deadline().rule()).isEqualTo("PRE_FILING_ANSWER");
            assertThat(it.deadline().startedBy()).isEqualTo("ASKED");
            assertThat(it.deadline().due()).isEqualTo(DAY.plusDays(30));
            assertThat(it.since()).isEqualTo(QuestionFixture.AT);
        });
    }

    @Test
    void isOwedByTheOfficeWhereTheUnitSaysItIsNotItsMatter() {
        assertThat(misdirected().obligations()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("REDIRECT_QUESTION");
            assertThat(it.owner()).isEqualTo(Owner.OFFICE);
            assertThat(it.deadline().rule()).isEqualTo("DECIDE_OBJECTION");
            assertThat(it.deadline().startedBy()).isEqualTo("MISDIRECTED");
        });
        assertThat(misdirected().history().get(1).unit()).isEqualTo(MOHRSS);
    }

    @Test
    void startsANewClockForTheUnitItIsRedirectedTo() {
        assertThat(redirected().unit()).isEqualTo(MOHRSS);
        assertThat(redirected().obligations()).singleElement().satisfies(it -> {
            assertThat(it.owner()).isEqualTo(Owner.of(MOHRSS));
            assertThat(it.deadline().startedBy()).isEqualTo("REDIRECTED");
            assertThat(it.deadline().due()).isEqualTo(DAY.plusDays(33));
        });
    }

    @Test
    void isTakenFromTheFirstUnitWhenItIsRedirected() {
        assertThat(refusal(() -> redirected().answer("没有。", by(CLERK)))).isEqualTo(ProblemCode.NOT_YOURS);
        assertThat(redirected().answer("有。", by(MOHRSS_CLERK)).status()).isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    void mayBePutAgainToTheUnitThatSentItBack() {
        var again = misdirected().redirect(MOE, "经研究，仍由贵部答复。", by(STAFF, 4));

        assertThat(again.answer("没有统一要求。", by(CLERK, 5)).status()).isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    void mayBeRedirectedAgainAndThenTheClockStartsAgain() {
        var again = redirected().redirect(MOE, "更正前次转办。", by(STAFF, 8));

        assertThat(due(again)).isEqualTo(DAY.plusDays(38));
    }

    @Test
    void owesNothingOnceItIsAnswered() {
        assertThat(answered().obligations()).isEmpty();
        assertThat(answered().rounds())
                .singleElement()
                .satisfies(round ->
                        assertThat(round.answers()).extracting(Answer::text).containsExactly("没有统一的最低要求。"));
    }

    @Test
    void takesOneFollowUpAndEndsWithItsAnswer() {
        assertThat(due(followedUp())).isEqualTo(DAY.plusDays(36));
        assertThat(closed().status()).isEqualTo(QuestionStatus.CLOSED);
        assertThat(closed().rounds())
                .hasSize(2)
                .allSatisfy(round -> assertThat(round.isAnswered()).isTrue());
        assertThat(refusal(() -> closed().followUp("再问一次。", by(ASKER)))).isEqualTo(ProblemCode.WRONG_STATE);
    }

    @Test
    void keepsTheEarlierVersionOfACorrectedAnswer() {
        var corrected = closed().correct("更正：研究已经结束。", by(CLERK, 20));

        assertThat(corrected.status()).isEqualTo(QuestionStatus.CLOSED);
        assertThat(corrected.rounds().get(1).answers()).extracting(Answer::text).containsExactly("正在研究。", "更正：研究已经结束。");
    }

    /** Otherwise a unit could win time by correcting what it said before. */
    @Test
    void keepsTheClockOfAFollowUpWhileTheFirstAnswerIsCorrected() {
        var corrected = followedUp().correct("更正：各省自定。", by(CLERK, 12));

        assertThat(corrected.obligations()).isEqualTo(followedUp().obligations());
        assertThat(corrected.rounds().get(0).answers()).hasSize(2);
        assertThat(corrected.rounds().get(1).isAnswered()).isFalse();
    }

    @Test
    void canBeClosedWithoutAnAnswerToTheFollowUp() {
        var dropped = followedUp().close(by(ASKER, 7));

        assertThat(dropped.status()).isEqualTo(QuestionStatus.CLOSED);
        assertThat(dropped.correct("更正。", by(CLERK, 8)).rounds().get(0).answers())
                .hasSize(2);
    }

    @Test
    void cannotBeWithdrawnOnceItIsAnswered() {
        assertThat(refusal(() -> answered().withdraw(by(ASKER)))).isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(misdirected().withdraw(by(ASKER)).obligations()).isEmpty();
    }

    @Test
    void refusesEmptyAndOverlongTextsAtTheirFields() {
        assertThat(problem(() -> asked().answer(" ", by(CLERK))).path()).containsExactly("input", "text");
        assertThat(refusal(() -> asked().answer("长".repeat(10_001), by(CLERK)))).isEqualTo(ProblemCode.TOO_LONG);
        assertThat(asked().answer("长".repeat(10_000), by(CLERK)).status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(refusal(() -> answered().followUp("长".repeat(2_001), by(ASKER))))
                .isEqualTo(ProblemCode.TOO_LONG);
        assertThat(problem(() -> asked().declareNotOurs(null, "", by(CLERK))).path())
                .containsExactly("input", "reason");
        assertThat(problem(() -> misdirected().redirect(MOHRSS, "", by(STAFF))).path())
                .containsExactly("input", "reason");
        assertThat(problem(() -> new Inquiry(new DeputyId("dep_1"), "题".repeat(101), null))
                        .path())
                .containsExactly("input", "subject");
    }

    @Test
    void remembersEveryStepWithItsReason() {
        assertThat(redirected().history())
                .extracting(QuestionMove::action)
                .containsExactly(QuestionAction.ASK, QuestionAction.NOT_OURS, QuestionAction.REDIRECT);
        assertThat(redirected().history())
                .extracting(QuestionMove::remark)
                .containsExactly(null, "岗位设置由人社部门负责。", "同意转办。");
    }

    private static LocalDate due(PreFilingQuestion question) {
        return Objects.requireNonNull(question.owed()).deadline().due();
    }

    private static ProblemCode refusal(ThrowingCallable work) {
        return problem(work).code();
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).problems().get(0);
    }
}
