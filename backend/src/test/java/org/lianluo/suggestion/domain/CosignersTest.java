package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.LIAISON;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY;
import static org.lianluo.suggestion.domain.People.OTHER_LIAISON;
import static org.lianluo.suggestion.domain.People.SECOND_COSIGNER;
import static org.lianluo.suggestion.domain.People.SECOND_COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.SPONSOR_ID;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.SuggestionFixture.HASH;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Owner;
import org.lianluo.suggestion.SuggestionStatus;

class CosignersTest {

    private static final Cosigners.Cosign SIGN = new Cosigners.Cosign(HASH, false);

    private static Drafting.Edit retitled(String title) {
        return new Drafting.Edit(it -> new Content(
                new SuggestionText(
                        title,
                        it.text().problem(),
                        it.text().analysis(),
                        it.text().measures(),
                        it.text().basis()),
                it.field(),
                it.preferredUnit(),
                it.mayBePublished()));
    }

    private static Cosigners.Invite invite(DeputyId... deputies) {
        return new Cosigners.Invite(
                List.of(deputies).stream().map(People::sponsor).toList());
    }

    @Test
    void invitesEachOnceAndNeverTheSponsor() {
        var invited = Course.drafted()
                .does(SPONSOR, invite(COSIGNER_ID, SPONSOR_ID))
                .does(SPONSOR, invite(COSIGNER_ID, SECOND_COSIGNER_ID));

        assertThat(invited.status()).isEqualTo(SuggestionStatus.COSIGNING);
        assertThat(invited.owed()).containsExactly("COSIGN dep_3", "COSIGN dep_4");
        assertThat(Course.drafted().refusal(SPONSOR, invite(SPONSOR_ID))).isEqualTo("deputies: inviteSome");
        assertThat(Course.refusal(CosignersTest::invite)).isEqualTo("deputies: inviteSome");
        assertThat(Course.refusal(() -> new Cosigners.Invite(
                        Collections.nCopies(Cosigners.Invite.LIMIT + 1, People.sponsor(COSIGNER_ID)))))
                .isEqualTo("deputies: inviteSome");
    }

    @Test
    void signsTheTextThatWasReadAndNoOther() {
        var invited = Course.of(SuggestionFixture.cosigning());

        assertThat(invited.refusal(COSIGNER, new Cosigners.Cosign("0".repeat(64), false)))
                .isEqualTo("contentHash: textChanged");
        invited.does(COSIGNER, SIGN);
        assertThat(invited.suggestion().cosigning().holding())
                .extracting(Cosignature::contentHash)
                .containsExactly(HASH);
        assertThat(invited.owed()).isEmpty();
        assertThat(invited.refusal(COSIGNER, SIGN)).isEqualTo("INVITATION_OPEN");
        assertThat(invited.refusal(OTHER_DEPUTY, SIGN)).isEqualTo("notYours");
    }

    @Test
    void listsSignaturesInTheOrderTheyWereGiven() {
        var signed = Course.drafted()
                .does(SPONSOR, invite(COSIGNER_ID, SECOND_COSIGNER_ID))
                .does(SECOND_COSIGNER, SIGN)
                .after(1)
                .does(COSIGNER, SIGN);

        assertThat(signed.suggestion().cosigning().holding())
                .extracting(it -> it.deputy().value())
                .containsExactly("dep_4", "dep_3");
    }

    @Test
    void letsASignatureFallWithTheTextAndAsksForItAgain() {
        var edited = Course.drafted().signedBy(true, COSIGNER_ID).after(20).does(SPONSOR, retitled("改过的标题"));
        var fallen = edited.suggestion().cosigning().of(COSIGNER_ID).orElseThrow();

        assertThat(fallen.holds()).isFalse();
        assertThat(fallen.isPending()).isTrue();
        assertThat(fallen.fellAt()).isEqualTo(edited.now());
        assertThat(fallen.answerBy().due()).isEqualTo(edited.today().plusDays(30));
        assertThat(edited.owed()).containsExactly("COSIGN dep_3");
        assertThat(edited.refusal(COSIGNER, SIGN)).isEqualTo("contentHash: textChanged");
        edited.does(
                COSIGNER,
                new Cosigners.Cosign(edited.suggestion().content().text().contentHash(), false));
        assertThat(edited.suggestion().cosigning().holding()).hasSize(1);
    }

    @Test
    void keepsASignatureWhereTheTextStaysTheSame() {
        var edited = Course.drafted()
                .signedBy(true, COSIGNER_ID)
                .does(SPONSOR, new Drafting.Edit(it -> new Content(it.text(), null, null, false)));

        assertThat(edited.suggestion().cosigning().holding()).hasSize(1);
    }

    @Test
    void takesASignatureBackBeforeSubmissionOnly() {
        var signed = Course.drafted().signedBy(false, COSIGNER_ID);

        assertThat(Course.of(signed.suggestion())
                        .does(COSIGNER, new Cosigners.DeclineCosign("改变主意"))
                        .suggestion()
                        .cosigning()
                        .holding())
                .isEmpty();
        assertThat(signed.submits().refusal(COSIGNER, new Cosigners.DeclineCosign(null)))
                .isEqualTo("wrongState");
    }

    @Test
    void doesNotAcceptAnAnswerAfterTheTerm() {
        var late = Course.of(SuggestionFixture.cosigning()).after(31);

        assertThat(late.refusal(COSIGNER, SIGN)).isEqualTo("INVITATION_OPEN");
        assertThat(late.refusal(COSIGNER, new Cosigners.DeclineCosign(null))).isEqualTo("INVITATION_OPEN_OR_SIGNED");
        assertThat(late.wakes().owed()).isEmpty();
        late.does(SPONSOR, invite(COSIGNER_ID));
        assertThat(late.refusal(COSIGNER, SIGN)).as("invited again").isEqualTo("none");
    }

    @Test
    void canBeInvitedAgainAfterDeclining() {
        var declined = Course.of(SuggestionFixture.cosigning())
                .does(COSIGNER, new Cosigners.DeclineCosign(null))
                .does(SPONSOR, invite(COSIGNER_ID));

        assertThat(declined.owed()).containsExactly("COSIGN dep_3");
    }

    @Test
    void signsOnceMoreWhatWasReturnedForRevision() {
        var returned = Course.drafted()
                .signedBy(false, COSIGNER_ID)
                .submits()
                .does(STAFF, new Office.Return(ScreeningReason.NOT_CONCRETE, "办法不具体", List.of()))
                .does(SPONSOR, retitled("更具体的标题"));

        assertThat(returned.owed()).containsExactlyInAnyOrder("REVISE dep_1", "COSIGN dep_3");
        returned.does(
                        COSIGNER,
                        new Cosigners.Cosign(
                                returned.suggestion().content().text().contentHash(), false))
                .submits();
        assertThat(returned.suggestion().filing().receipt().kind()).isEqualTo(FilingKind.JOINT);
    }

    @Test
    void filesForADelegationOnlyOnceItHasConfirmed() {
        var asked = Course.drafted().does(SPONSOR, new Cosigners.AskDelegation());
        var confirm = new Cosigners.ConfirmForDelegation(HASH, "全团会议通过");

        assertThat(asked.owed()).containsExactly("CONFIRM_FOR_DELEGATION del_11");
        assertThat(asked.refusal(SPONSOR, new Drafting.Submit(() -> "14-4-0001", null)))
                .isEqualTo("DELEGATION_HAS_CONFIRMED");
        assertThat(asked.refusal(OTHER_LIAISON, confirm)).isEqualTo("notYours");
        assertThat(asked.refusal(LIAISON, new Cosigners.ConfirmForDelegation("0".repeat(64), "通过")))
                .isEqualTo("contentHash: textChanged");
        assertThat(Course.refusal(() -> new Cosigners.ConfirmForDelegation(HASH, "")))
                .isEqualTo("note: required");
        asked.does(LIAISON, confirm);
        assertThat(asked.refusal(LIAISON, confirm)).isEqualTo("CONFIRMATION_ASKED");
        assertThat(asked.submits().suggestion().filing().receipt().kind()).isEqualTo(FilingKind.DELEGATION);
    }

    @Test
    void asksTheDelegationAgainWhenTheTextChanges() {
        var edited = Course.drafted()
                .does(SPONSOR, new Cosigners.AskDelegation())
                .does(LIAISON, new Cosigners.ConfirmForDelegation(HASH, "全团会议通过"))
                .after(5)
                .does(SPONSOR, retitled("改过的标题"));

        assertThat(edited.suggestion().cosigning().confirmation().holds()).isFalse();
        assertThat(edited.owed()).containsExactly("CONFIRM_FOR_DELEGATION del_11");
        assertThat(edited.refusal(SPONSOR, new Drafting.Submit(() -> "14-4-0001", null)))
                .isEqualTo("DELEGATION_HAS_CONFIRMED");
    }

    @Test
    void isADraftAgainOnceTheDelegationDeclines() {
        var decline = new Cosigners.DeclineForDelegation("内容限于一个县，请以个人名义提出");
        var declined = Course.drafted().does(SPONSOR, new Cosigners.AskDelegation());

        assertThat(declined.refusal(OTHER_LIAISON, decline)).isEqualTo("notYours");
        assertThat(Course.refusal(() -> new Cosigners.DeclineForDelegation(" ")))
                .isEqualTo("reason: required");
        declined.does(LIAISON, decline);

        assertThat(declined.status()).isEqualTo(SuggestionStatus.DRAFT);
        assertThat(declined.owed()).isEmpty();
        assertThat(declined.suggestion().news())
                .filteredOn(it -> it.what().equals("news.DECLINE_FOR_DELEGATION"))
                .singleElement()
                .satisfies(it -> assertThat(it.to()).containsExactly(Owner.of(SPONSOR_ID)));
        assertThat(declined.suggestion().history()).last().satisfies(it -> {
            assertThat(it.remark()).isEqualTo("内容限于一个县，请以个人名义提出");
            assertThat(it.behalf()).isEqualTo("del_11");
        });
        assertThat(Audience.sees(LIAISON, declined.suggestion())).isFalse();
        assertThat(declined.submits().suggestion().filing().receipt().kind()).isEqualTo(FilingKind.SINGLE);
    }

    @Test
    void goesOnCollectingSignaturesWhereTheDelegationDeclines() {
        var invited = Course.of(SuggestionFixture.cosigning()).does(SPONSOR, new Cosigners.AskDelegation());

        invited.does(LIAISON, new Cosigners.DeclineForDelegation("请联名提出"));
        assertThat(invited.status()).isEqualTo(SuggestionStatus.COSIGNING);
        assertThat(invited.owed()).containsExactly("COSIGN dep_3");
    }

    @Test
    void remainsReturnedForRevisionWhereTheDelegationDeclinesTheNewText() {
        var revised = Course.drafted()
                .does(SPONSOR, new Cosigners.AskDelegation())
                .does(LIAISON, new Cosigners.ConfirmForDelegation(HASH, "全团会议通过"))
                .submits()
                .does(STAFF, new Office.Return(ScreeningReason.NOT_CONCRETE, "办法不具体", List.of()))
                .does(SPONSOR, retitled("更具体的标题"))
                .does(LIAISON, new Cosigners.DeclineForDelegation("与全团通过的不同"));

        assertThat(revised.status()).isEqualTo(SuggestionStatus.RETURNED_FOR_REVISION);
        assertThat(revised.owed()).containsExactly("REVISE dep_1");
    }

    @Test
    void takesTheAskingBackUntilTheDelegationHasAnswered() {
        var asked = Course.drafted().does(SPONSOR, new Cosigners.AskDelegation());
        var confirmed = Course.of(asked.suggestion()).does(LIAISON, new Cosigners.ConfirmForDelegation(HASH, "全团会议通过"));

        assertThat(confirmed.refusal(SPONSOR, new Cosigners.UnaskDelegation())).isEqualTo("CONFIRMATION_ASKED");
        assertThat(confirmed.refusal(LIAISON, new Cosigners.DeclineForDelegation("改变主意")))
                .isEqualTo("CONFIRMATION_ASKED");
        asked.does(SPONSOR, new Cosigners.UnaskDelegation());
        assertThat(asked.status()).isEqualTo(SuggestionStatus.DRAFT);
        assertThat(asked.owed()).isEmpty();
        assertThat(asked.does(SPONSOR, new Cosigners.AskDelegation()).owed())
                .containsExactly("CONFIRM_FOR_DELEGATION del_11");
    }

    @Test
    void asksADelegationForACompleteTextOnly() {
        var empty = Course.drafted()
                .does(SPONSOR, new Drafting.Edit(it -> new Content(SuggestionText.EMPTY, null, null, true)));

        assertThat(empty.refusal(SPONSOR, new Cosigners.AskDelegation())).isEqualTo("title: title");
    }
}
