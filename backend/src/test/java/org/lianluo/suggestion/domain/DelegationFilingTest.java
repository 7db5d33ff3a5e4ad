package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.LIAISON;
import static org.lianluo.suggestion.domain.People.OTHER_LIAISON;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.SPONSOR_ID;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.SuggestionFixture.HASH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Owner;
import org.lianluo.suggestion.SuggestionStatus;

/** A suggestion that is to be the suggestion of a whole delegation. */
class DelegationFilingTest {

    private static final Cosigners.ConfirmForDelegation CONFIRM = new Cosigners.ConfirmForDelegation(HASH, "全团会议通过");

    private static Course asked() {
        return Course.drafted().does(SPONSOR, new Cosigners.AskDelegation());
    }

    @Test
    void filesForADelegationOnlyOnceItHasConfirmed() {
        var asked = asked();

        assertThat(asked.owed()).containsExactly("CONFIRM_FOR_DELEGATION del_11");
        assertThat(asked.refusal(SPONSOR, new Drafting.Submit(() -> "14-4-0001", null)))
                .isEqualTo("DELEGATION_HAS_CONFIRMED");
        assertThat(asked.refusal(OTHER_LIAISON, CONFIRM)).isEqualTo("notYours");
        assertThat(asked.refusal(LIAISON, new Cosigners.ConfirmForDelegation("0".repeat(64), "通过")))
                .isEqualTo("contentHash: textChanged");
        assertThat(Course.refusal(() -> new Cosigners.ConfirmForDelegation(HASH, "")))
                .isEqualTo("note: required");
        asked.does(LIAISON, CONFIRM);
        assertThat(asked.refusal(LIAISON, CONFIRM)).isEqualTo("CONFIRMATION_ASKED");
        assertThat(asked.submits().suggestion().filing().receipt().kind()).isEqualTo(FilingKind.DELEGATION);
    }

    @Test
    void asksTheDelegationAgainWhenTheTextChanges() {
        var edited = asked().does(LIAISON, CONFIRM).after(5).does(SPONSOR, SuggestionFixture.retitled("改过的标题"));

        assertThat(edited.suggestion().cosigning().confirmation().holds()).isFalse();
        assertThat(edited.owed()).containsExactly("CONFIRM_FOR_DELEGATION del_11");
        assertThat(edited.refusal(SPONSOR, new Drafting.Submit(() -> "14-4-0001", null)))
                .isEqualTo("DELEGATION_HAS_CONFIRMED");
    }

    @Test
    void isADraftAgainOnceTheDelegationDeclines() {
        var decline = new Cosigners.DeclineForDelegation("内容限于一个县，请以个人名义提出");
        var declined = asked();

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
        var revised = asked().does(LIAISON, CONFIRM)
                .submits()
                .does(STAFF, new Office.Return(ScreeningReason.NOT_CONCRETE, "办法不具体", List.of()))
                .does(SPONSOR, SuggestionFixture.retitled("更具体的标题"))
                .does(LIAISON, new Cosigners.DeclineForDelegation("与全团通过的不同"));

        assertThat(revised.status()).isEqualTo(SuggestionStatus.RETURNED_FOR_REVISION);
        assertThat(revised.owed()).containsExactly("REVISE dep_1");
    }

    @Test
    void takesTheAskingBackUntilTheDelegationHasAnswered() {
        var asked = asked();
        var confirmed = Course.of(asked.suggestion()).does(LIAISON, CONFIRM);

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
