package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COSIGNER;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.LIAISON;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY_ID;
import static org.lianluo.suggestion.domain.People.OTHER_LIAISON;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

class AudienceTest {

    private static final Actor PUBLIC = Actor.visitor(Locale.SIMPLIFIED_CHINESE);
    private static final Set<SuggestionStatus> WITH_UNIT = EnumSet.of(
            SuggestionStatus.ASSIGNED,
            SuggestionStatus.SIGNED_FOR,
            SuggestionStatus.REPLIED,
            SuggestionStatus.DISSATISFIED,
            SuggestionStatus.CLOSED);

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void showsEachStateToThoseItConcerns(SuggestionStatus status) {
        var suggestion = SuggestionFixture.in(status);
        boolean discarded = status == SuggestionStatus.DISCARDED;
        boolean drafted = status == SuggestionStatus.DRAFT || status == SuggestionStatus.COSIGNING;

        assertThat(Audience.sees(SPONSOR, suggestion)).isEqualTo(!discarded);
        assertThat(Audience.sees(STAFF, suggestion)).isEqualTo(!discarded && !drafted);
        assertThat(Audience.sees(CLERK, suggestion)).isEqualTo(WITH_UNIT.contains(status));
        assertThat(Audience.sees(COSIGNER, suggestion)).isEqualTo(status == SuggestionStatus.COSIGNING);
        assertThat(List.of(PARTNER_CLERK, OTHER_DEPUTY, LIAISON, PUBLIC))
                .noneMatch(it -> Audience.sees(it, suggestion));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "LIAISON", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
    void showsOthersNoMoreThanThePublic(Role role) {
        assertThat(Audience.of(People.actor("x", role, null, null, null))).containsExactly(Audience.PUBLIC);
    }

    @Test
    void showsThePublishedItemFromOutsideToStrangers() {
        var published = SuggestionFixture.published();

        assertThat(Audience.sees(PUBLIC, published)).isTrue();
        assertThat(Audience.seesInside(PARTNER_CLERK, published)).isFalse();
        assertThat(Audience.seesInside(CLERK, published)).isTrue();
    }

    @Test
    void showsADraftToThoseItIsSharedWith() {
        var shared = Course.drafted().does(SPONSOR, new Drafting.Share(List.of(OTHER_DEPUTY_ID)));

        assertThat(Audience.sees(OTHER_DEPUTY, shared.suggestion())).isTrue();
        assertThat(Audience.sees(STAFF, shared.suggestion())).isFalse();
        assertThat(Audience.sees(
                        OTHER_DEPUTY,
                        shared.does(SPONSOR, new Drafting.Share(List.of())).suggestion()))
                .isFalse();
    }

    @Test
    void takesADeputyWhoDeclinedOutOfSight() {
        var declined = Course.of(SuggestionFixture.cosigning())
                .does(COSIGNER, new Cosigners.DeclineCosign(null))
                .suggestion();

        assertThat(Audience.sees(COSIGNER, declined)).isFalse();
    }

    @Test
    void keepsACosignerInsideToTheEnd() {
        var replied = Course.drafted()
                .signedBy(false, COSIGNER_ID)
                .goesTo(new Assignee(People.UNIT_ID, HandlingRole.SOLE))
                .suggestion();

        assertThat(Audience.seesInside(COSIGNER, replied)).isTrue();
    }

    /** What it did stays its own; whatever others did before and after is not. */
    @Test
    void leavesAUnitItsOwnWorkWhereAnotherTookOver() {
        var taken = AssignmentFixture.in(AssignmentStatus.REASSIGNED);
        var left = FormerWork.of(taken, People.UNIT_ID);

        assertThat(Audience.sees(CLERK, taken)).isTrue();
        assertThat(Audience.seesInside(CLERK, taken)).isFalse();
        assertThat(Audience.seesFormerWork(CLERK, taken)).isTrue();
        assertThat(Audience.of(CLERK)).as("no list shows it").doesNotContainAnyElementsOf(Audience.formerOf(CLERK));
        assertThat(Audience.seesFormerWork(PARTNER_CLERK, taken)).isFalse();
        assertThat(left.handling().assignments()).extracting(Assignment::id).containsExactly("a1");
        assertThat(left.content().text().problem()).isEmpty();
        assertThat(left.cosigning()).isEqualTo(Cosigning.NONE);
        assertThat(left.obligations()).isEmpty();
        assertThat(left.history())
                .extracting(SuggestionMove::action)
                .containsExactly(SuggestionAction.ASSIGN, SuggestionAction.OBJECT, SuggestionAction.REASSIGN);
    }

    @Test
    void leavesNoMoreOfItHoweverItGoesOn() {
        var taken = Course.of(AssignmentFixture.in(AssignmentStatus.REASSIGNED));
        var before = FormerWork.of(taken.suggestion(), People.UNIT_ID);

        taken.after(3)
                .does(STAFF, new Office.AddRemark("请关注"))
                .does(SPONSOR, new Drafting.RequestWithdrawal("已经解决"))
                .does(STAFF, new Office.DecideWithdrawal(true, null));
        assertThat(FormerWork.of(taken.suggestion(), People.UNIT_ID)).isEqualTo(before);
        assertThat(taken.suggestion().news())
                .filteredOn(it -> it.what().equals("news.GRANT_WITHDRAWAL"))
                .allSatisfy(it -> assertThat(it.to()).doesNotContain(Owner.of(People.UNIT_ID)));
        assertThat(taken.refusal(CLERK, new Ledger.Note(Ledger.Word.KEPT, "p1", "已完工")))
                .isEqualTo("notYours");
    }

    @Test
    void showsItWholeAgainToAUnitThatGetsItBack() {
        var back = Course.of(AssignmentFixture.in(AssignmentStatus.REASSIGNED))
                .does(
                        STAFF,
                        new Dispatch.Reassign(
                                "a4", List.of(new Assignee(People.UNIT_ID, HandlingRole.LEAD)), "仍由原单位主办"));

        assertThat(Audience.seesInside(CLERK, back.suggestion())).isTrue();
    }

    @Test
    void showsWhatADelegationFilesToItsLiaisonOffice() {
        var asked =
                Course.drafted().does(SPONSOR, new Cosigners.AskDelegation()).suggestion();

        assertThat(Audience.sees(LIAISON, asked)).isTrue();
        assertThat(Audience.sees(OTHER_LIAISON, asked)).isFalse();
    }

    @Test
    void asksAClientForTheScopeToRead() {
        var client = new Actor(
                new AccountId("acc_client"),
                "tool",
                Set.of(Role.STAFF),
                null,
                null,
                null,
                null,
                Set.of(Scope.UNIT_READ),
                Locale.SIMPLIFIED_CHINESE);

        assertThatThrownBy(() -> Audience.of(client)).isInstanceOf(Forbidden.class);
    }
}
