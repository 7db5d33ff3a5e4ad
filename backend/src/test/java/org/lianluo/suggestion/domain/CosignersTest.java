package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY;
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
import org.lianluo.suggestion.SuggestionStatus;

/** Those who sign a suggestion beside its sponsor. */
class CosignersTest {

    private static final Cosigners.Cosign SIGN = new Cosigners.Cosign(HASH, false);

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
        var edited = Course.drafted()
                .signedBy(true, COSIGNER_ID)
                .after(20)
                .does(SPONSOR, SuggestionFixture.retitled("改过的标题"));
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
                .does(SPONSOR, SuggestionFixture.retitled("更具体的标题"));

        assertThat(returned.owed()).containsExactlyInAnyOrder("REVISE dep_1", "COSIGN dep_3");
        returned.does(
                        COSIGNER,
                        new Cosigners.Cosign(
                                returned.suggestion().content().text().contentHash(), false))
                .submits();
        assertThat(returned.suggestion().filing().receipt().kind()).isEqualTo(FilingKind.JOINT);
    }
}
