package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.DeskFixture.content;
import static org.lianluo.suggestion.domain.DeskFixture.order;
import static org.lianluo.suggestion.domain.DeskFixture.refusal;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.OTHER_DEPUTY;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Request;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.Actors;
import org.lianluo.testing.ThirtyDays;

/** Work at the desk: done once, on the version that was read, by those who may, with references that exist. */
class SuggestionDeskTest {

    private final DeskFixture world = new DeskFixture();
    private final SuggestionDesk desk = world.desk;

    @Test
    void draftsOnceHoweverOftenItIsAsked() {
        var first = world.draft("k1");
        var again = world.draft("k1");

        assertThat(again).isEqualTo(first);
        assertThat(world.draft("k2").id()).isNotEqualTo(first.id());
    }

    @Test
    void refusesAKeyThatWasUsedForOtherContent() {
        var draft = world.draft("k1");
        var edited = desk.edit(order(draft, "k2", SPONSOR), it -> content("改过的标题"));

        assertThat(refusal(() -> desk.draft(content("另一标题"), new Request("k1", "other"), SPONSOR)))
                .isEqualTo(ProblemCode.KEY_REUSED);
        assertThat(refusal(() -> desk.perform(
                        new SuggestionDesk.Order(draft.id(), edited.version(), new Request("k2", "other"), SPONSOR),
                        new Drafting.Discard())))
                .isEqualTo(ProblemCode.KEY_REUSED);
        assertThat(world.now(draft)).isEqualTo(edited);
    }

    @Test
    void givesANumberOnceHoweverOftenItIsSubmitted() {
        var draft = world.draft("k1");
        var submitted = desk.submit(order(draft, "k2", SPONSOR), null);

        assertThat(desk.submit(order(draft, "k2", SPONSOR), null)).isEqualTo(submitted);
        assertThat(refusal(() -> desk.submit(order(draft, "k3", SPONSOR), null)))
                .isEqualTo(ProblemCode.STALE_VERSION);
        assertThat(world.numbersGiven).containsExactly(submitted.number());
    }

    @Test
    void keepsTheNumberOfARevisedSuggestion() {
        var submitted = desk.submit(order(world.draft("k1"), "k2", SPONSOR), null);
        var returned = desk.perform(
                order(submitted, "k3", STAFF), new Office.Return(ScreeningReason.NOT_CONCRETE, "办法不具体", List.of()));
        var revised = desk.edit(order(returned, "k4", SPONSOR), it -> content("更具体的标题"));

        assertThat(desk.submit(order(revised, "k5", SPONSOR), null).number()).isEqualTo(submitted.number());
        assertThat(world.numbersGiven).hasSize(1);
    }

    @Test
    void takesNoNumberForWhatIsNotSubmitted() {
        var empty = desk.draft(new Content(SuggestionText.EMPTY, null, null, true), new Request("k1", "k1"), SPONSOR);

        assertThat(refusal(() -> desk.submit(order(empty, "k2", SPONSOR), null)))
                .isEqualTo(ProblemCode.REQUIRED);
        assertThat(world.numbersGiven).isEmpty();
    }

    @Test
    void refusesWorkOnAVersionThatIsOld() {
        var draft = world.draft("k1");
        var edited = desk.edit(order(draft, "k2", SPONSOR), it -> content("第二个标题"));

        assertThat(refusal(() -> desk.edit(order(draft, "k3", SPONSOR), it -> content("第三个标题"))))
                .isEqualTo(ProblemCode.STALE_VERSION);
        assertThat(world.now(draft)).isEqualTo(edited);
    }

    @Test
    void hidesADraftFromEverybodyButItsSponsor() {
        var draft = world.draft("k1");

        for (var actor : List.of(STAFF, CLERK, OTHER_DEPUTY)) {
            assertThat(refusal(() -> desk.perform(order(draft, "k2", actor), new Office.Accept())))
                    .isEqualTo(ProblemCode.NOT_FOUND);
        }
        assertThatThrownBy(() -> desk.perform(order(draft, "k2", Actors.PUBLIC), new Office.Accept()))
                .isInstanceOf(Unauthenticated.class);
        assertThat(world.now(draft)).isEqualTo(draft);
    }

    /** Discarded, it is out of its sponsor's own sight; asked for again after a crash, it is the same work. */
    @Test
    void doesOnceWhatTakesAnItemOutOfSight() {
        var draft = world.draft("k1");
        var discarded = desk.perform(order(draft, "k2", SPONSOR), new Drafting.Discard());

        assertThat(desk.perform(order(draft, "k2", SPONSOR), new Drafting.Discard()))
                .isEqualTo(discarded);
        assertThat(refusal(() -> desk.perform(order(discarded, "k3", SPONSOR), new Drafting.Discard())))
                .isEqualTo(ProblemCode.NOT_FOUND);
    }

    @Test
    void letsNobodyButDeputiesDraft() {
        assertThatThrownBy(() -> desk.draft(content("标题"), new Request("k1", "k1"), STAFF))
                .isInstanceOf(Forbidden.class);
        assertThat(refusal(() -> desk.draft(content("标题"), new Request("k1", "k1"), deputy("dep_gone"))))
                .isEqualTo(ProblemCode.NOT_FOUND);
    }

    @Test
    void refusesReferencesToWhatDoesNotExist() {
        var text = SuggestionFixture.TEXT;
        var nowhere = new UnitId("unt_nowhere");

        assertThat(refusal(
                        () -> desk.draft(new Content(text, "NO_FIELD", null, true), new Request("k1", "k1"), SPONSOR)))
                .isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(refusal(() -> desk.draft(new Content(text, null, nowhere, true), new Request("k1", "k1"), SPONSOR)))
                .isEqualTo(ProblemCode.NOT_FOUND);
        var draft = world.draft("k1");
        assertThat(refusal(() -> desk.edit(order(draft, "k2", SPONSOR), it -> new Content(text, null, nowhere, true))))
                .isEqualTo(ProblemCode.NOT_FOUND);
        var accepted =
                desk.perform(order(desk.submit(order(draft, "k3", SPONSOR), null), "k4", STAFF), new Office.Accept());
        assertThat(refusal(() -> desk.perform(order(accepted, "k5", STAFF), assign(nowhere))))
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(world.now(draft)).isEqualTo(accepted);
    }

    @Test
    void looksAgainWhereSomebodyWasFasterAndNoVersionIsAskedFor() {
        var racing = new RacingSuggestions(2);
        var slow = new DeskFixture(racing, ThirtyDays.NATIONAL).desk;
        var draft = slow.draft(content("标题"), new Request("k1", "k1"), SPONSOR);
        var unversioned = new SuggestionDesk.Order(draft.id(), null, new Request("k2", "k2"), SPONSOR);

        assertThat(slow.perform(unversioned, new Drafting.Share(List.of(new DeputyId("dep_2"))))
                        .version())
                .isEqualTo(2);
        racing.overtakes(9);
        assertThat(refusal(() -> slow.perform(
                        new SuggestionDesk.Order(draft.id(), null, new Request("k3", "k3"), SPONSOR),
                        new Drafting.Share(List.of()))))
                .isEqualTo(ProblemCode.STALE_VERSION);
    }

    @Test
    void showsWhatAnAssignmentWouldComeToWithoutMakingIt() {
        var submitted = desk.submit(order(world.draft("k1"), "k2", SPONSOR), null);
        var accepted = desk.perform(order(submitted, "k3", STAFF), new Office.Accept());
        var preview = desk.preview(order(accepted, "k4", STAFF), assign(People.UNIT_ID));

        assertThat(preview.status()).isEqualTo(SuggestionStatus.ASSIGNED);
        assertThat(world.now(accepted)).isEqualTo(accepted);
        assertThat(refusal(() -> desk.preview(order(submitted, "k4", STAFF), assign(People.UNIT_ID))))
                .isEqualTo(ProblemCode.STALE_VERSION);
    }

    @Test
    void invitesByNameAndByDelegationAndNobodyTwice() {
        var draft = world.draft("k1");
        var invited = desk.invite(order(draft, "k2", SPONSOR), List.of(new DeputyId("dep_2")), People.DELEGATION_ID);

        assertThat(invited.cosigning().signatures())
                .extracting(it -> it.deputy().value())
                .containsExactly("dep_2", "dep_3", "dep_4");
        assertThat(refusal(() -> desk.invite(order(invited, "k3", SPONSOR), List.of(new DeputyId("dep_gone")), null)))
                .isEqualTo(ProblemCode.NOT_FOUND);
    }

    @Test
    void letsTimeActOnceWhereATermHasRunOut() {
        var invited = desk.invite(order(world.draft("k1"), "k2", SPONSOR), List.of(new DeputyId("dep_2")), null);

        assertThat(desk.wake(invited.id())).isEmpty();
        world.clock.pass(Duration.ofDays(31));
        assertThat(world.suggestions.wakingBy(LocalDate.now(world.clock), 10)).containsExactly(invited.id());
        assertThat(desk.wake(invited.id())).isPresent();
        assertThat(desk.wake(invited.id())).isEmpty();
        assertThat(world.now(invited).cosigning().signatures())
                .extracting(Cosignature::answer)
                .containsExactly(CosignAnswer.EXPIRED);
        assertThat(desk.wake(new SuggestionId("sug_none"))).isEmpty();
    }

    private static Dispatch.Assign assign(UnitId unit) {
        return new Dispatch.Assign(List.of(new Assignee(unit, HandlingRole.SOLE)), false);
    }

    private static Actor deputy(String id) {
        return People.deputy("gone", new DeputyId(id));
    }
}
