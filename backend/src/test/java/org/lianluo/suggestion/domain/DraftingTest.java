package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY_ID;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Forbidden;
import org.lianluo.suggestion.SuggestionStatus;

class DraftingTest {

    @Test
    void letsCoAuthorsEditButNotSubmit() {
        var shared = Course.drafted().does(SPONSOR, new Drafting.Share(List.of(OTHER_DEPUTY_ID)));

        shared.does(OTHER_DEPUTY, new Drafting.Edit(DraftingTest::retitled));
        assertThat(shared.suggestion().content().text().title()).isEqualTo("改过的标题");
        assertThat(shared.refusal(OTHER_DEPUTY, new Drafting.Submit(() -> "14-4-0001", null)))
                .isEqualTo("notYours");
        assertThat(shared.refusal(OTHER_DEPUTY, new Drafting.Share(List.of()))).isEqualTo("notYours");
        assertThat(shared.refusal(COSIGNER, new Drafting.Edit(DraftingTest::retitled)))
                .isEqualTo("notYours");
    }

    private static Content retitled(Content before) {
        var text = before.text();
        return new Content(
                new SuggestionText("改过的标题", text.problem(), text.analysis(), text.measures(), text.basis()),
                before.field(),
                before.preferredUnit(),
                before.mayBePublished());
    }

    @Test
    void sharesWithACertainNumber() {
        assertThat(Course.refusal(
                        () -> new Drafting.Share(Collections.nCopies(Drafting.Share.LIMIT + 1, OTHER_DEPUTY_ID))))
                .isEqualTo("coAuthors: tooManyDeputies");
    }

    @Test
    void leavesNoTraceOfEditsInTheTimeline() {
        var edited = Course.drafted().does(SPONSOR, new Drafting.Edit(DraftingTest::retitled));

        assertThat(edited.suggestion().history()).isEmpty();
        assertThat(edited.suggestion().version()).isEqualTo(2);
    }

    @Test
    void givesAReceiptThatProvesTheText() {
        var receipt = Course.submitted().suggestion().filing().receipt();

        assertThat(receipt.number()).isEqualTo("14-4-0001");
        assertThat(receipt.contentHash()).isEqualTo(SuggestionFixture.HASH);
        assertThat(receipt.at()).isEqualTo(Course.START);
        assertThat(receipt.sentAt()).isEqualTo(Course.START);
        assertThat(receipt.registeredAt()).isNull();
        assertThat(receipt.kind()).isEqualTo(FilingKind.SINGLE);
    }

    @Test
    void tellsWhenTheDeviceSentItButNeverALaterTimeThanItCame() {
        var earlier =
                Course.drafted().does(SPONSOR, new Drafting.Submit(() -> "14-4-0001", Course.START.minusSeconds(600)));
        var later =
                Course.drafted().does(SPONSOR, new Drafting.Submit(() -> "14-4-0001", Course.START.plusSeconds(600)));

        assertThat(earlier.suggestion().filing().receipt().sentAt()).isEqualTo(Course.START.minusSeconds(600));
        assertThat(later.suggestion().filing().receipt().sentAt()).isEqualTo(Course.START);
    }

    @Test
    void submitsNothingIncomplete() {
        var empty = Course.drafted()
                .does(SPONSOR, new Drafting.Edit(it -> new Content(SuggestionText.EMPTY, null, UNIT_ID, true)));

        assertThat(empty.refusal(SPONSOR, new Drafting.Submit(() -> "14-4-0001", null)))
                .isEqualTo("title: title");
    }

    @Test
    void keepsNumberAndRegistrationWhenSubmittedAgain() {
        var returned = Course.submitted()
                .does(STAFF, new Office.Return(ScreeningReason.NOT_CONCRETE, "办法不具体", List.of()))
                .after(3)
                .does(
                        SPONSOR,
                        new Drafting.Submit(
                                () -> {
                                    throw new AssertionError("No second number");
                                },
                                null));
        var receipt = returned.suggestion().filing().receipt();

        assertThat(returned.status()).isEqualTo(SuggestionStatus.SUBMITTED);
        assertThat(receipt.number()).isEqualTo("14-4-0001");
        assertThat(receipt.registeredAt()).isEqualTo(Course.START);
        assertThat(receipt.at()).isEqualTo(returned.now());
        assertThat(returned.owed()).containsExactly("SCREEN office");
    }

    @Test
    void endsInvitationsNobodyAnswered() {
        var submitted = Course.of(SuggestionFixture.cosigning()).submits();

        assertThat(submitted.suggestion().cosigning().signatures())
                .extracting(Cosignature::answer)
                .containsExactly(CosignAnswer.EXPIRED);
        assertThat(submitted.owed()).containsExactly("SCREEN office");
    }

    @Test
    void asksForWithdrawalOnceAtATimeAndWithAReason() {
        var asked = Course.submitted().does(SPONSOR, new Drafting.RequestWithdrawal("已经解决"));

        assertThat(asked.owed()).contains("DECIDE_WITHDRAWAL office");
        assertThat(asked.status()).isEqualTo(SuggestionStatus.SUBMITTED);
        assertThat(asked.refusal(SPONSOR, new Drafting.RequestWithdrawal("再次申请")))
                .isEqualTo("NO_WITHDRAWAL_PENDING");
        assertThat(Course.refusal(() -> new Withdrawal(" ", Course.START, deadline(), null, null)))
                .isEqualTo("reason: required");
    }

    private static Deadline deadline() {
        return SuggestionFixture.by(SPONSOR).term(RuleKind.DECIDE_WITHDRAWAL);
    }

    @Test
    void cannotBeWithdrawnOnceItIsReplied() {
        assertThat(SuggestionFixture.replied().refusal(SPONSOR, new Drafting.RequestWithdrawal("不必了")))
                .isEqualTo("wrongState");
    }

    @Test
    void makesARequestMootWhereTheReplyCameFirst() {
        var replied = Course.drafted()
                .goesTo(new Assignee(UNIT_ID, HandlingRole.SOLE))
                .does(SPONSOR, new Drafting.RequestWithdrawal("不必了"))
                .replies(People.CLERK, People.LEADER, SuggestionFixture.content(ReplyClass.A));

        assertThat(replied.suggestion().filing().withdrawal().granted()).isFalse();
        assertThat(replied.owed()).doesNotContain("DECIDE_WITHDRAWAL office");
    }

    @Test
    void contestsARefusalOnceAndInTime() {
        var declined = Course.submitted().does(STAFF, new Office.Decline(ScreeningReason.OWN_MATTER, "属于本人事务"));

        assertThat(Course.of(declined.suggestion()).after(30).refusal(SPONSOR, new Drafting.Contest("不是")))
                .isEqualTo("none");
        assertThat(Course.of(declined.suggestion()).after(31).refusal(SPONSOR, new Drafting.Contest("不是")))
                .isEqualTo("CONTEST_OPEN");
        declined.does(SPONSOR, new Drafting.Contest("不是"))
                .does(People.COLLEAGUE, new Office.Decline(ScreeningReason.OWN_MATTER, "维持"));
        assertThat(declined.refusal(SPONSOR, new Drafting.Contest("还是不是"))).isEqualTo("CONTEST_OPEN");
    }

    @Test
    void discardsOnlyWhatWasNeverSubmitted() {
        assertThat(Course.of(SuggestionFixture.cosigning())
                        .does(SPONSOR, new Drafting.Discard())
                        .owed())
                .isEmpty();
        assertThat(Course.submitted().refusal(SPONSOR, new Drafting.Discard())).isEqualTo("wrongState");
        assertThatThrownBy(() -> Course.drafted().does(STAFF, new Drafting.Discard()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void countsItsVersionsOneByOne() {
        var closed = SuggestionFixture.closed();

        assertThat(closed.history())
                .extracting(SuggestionMove::version)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(closed.version())
                .isEqualTo(closed.history().get(closed.history().size() - 1).version());
    }

    @Test
    void saysInTheTimelineForWhomSomebodyActed() {
        var signed = Course.drafted().signedBy(false, COSIGNER_ID).submits();

        assertThat(signed.suggestion().history())
                .extracting(it -> it.action() + " " + it.behalf())
                .containsExactly("INVITE dep_1", "COSIGN dep_3", "SUBMIT dep_1");
        assertThat(signed.suggestion().history().get(2).rule()).isEqualTo("测试规则");
    }
}
