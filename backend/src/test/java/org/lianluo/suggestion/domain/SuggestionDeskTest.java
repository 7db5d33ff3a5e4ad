package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianluo.suggestion.domain.DeskFixture.content;
import static org.lianluo.suggestion.domain.DeskFixture.order;
import static org.lianluo.suggestion.domain.SuggestionFixture.CLERK;
import static org.lianluo.suggestion.domain.SuggestionFixture.OTHER_DEPUTY;
import static org.lianluo.suggestion.domain.SuggestionFixture.SPONSOR;
import static org.lianluo.suggestion.domain.SuggestionFixture.STAFF;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Role;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.Actors;

/** Work at the desk: done once, on the version that was read, by those who may, with references that exist. */
class SuggestionDeskTest {

    private final DeskFixture world = new DeskFixture();
    private final SuggestionDesk desk = world.desk;

    @Test
    void draftsOnceHoweverOftenItIsAsked() {
        var first = draft("k1");
        var again = draft("k1");

        assertThat(again).isEqualTo(first);
        assertThat(draft("k2").id()).isNotEqualTo(first.id());
    }

    @Test
    void refusesAKeyThatWasUsedForOtherContent() {
        var draft = draft("k1");
        var edited = desk.edit(order(draft, "k2", SPONSOR), it -> content("改过的标题"));

        assertThat(refusal(() -> desk.draft(content("另一标题"), new Request("k1", "other"), SPONSOR)))
                .isEqualTo(ProblemCode.KEY_REUSED);
        assertThat(refusal(() -> desk.discard(
                        new SuggestionDesk.Order(draft.id(), edited.version(), new Request("k2", "other"), SPONSOR))))
                .isEqualTo(ProblemCode.KEY_REUSED);
        assertThat(now(draft)).isEqualTo(edited);
    }

    @Test
    void givesANumberOnceHoweverOftenItIsSubmitted() {
        var draft = draft("k1");
        var submitted = desk.submit(order(draft, "k2", SPONSOR));

        assertThat(desk.submit(order(draft, "k2", SPONSOR))).isEqualTo(submitted);
        assertThat(refusal(() -> desk.submit(order(draft, "k3", SPONSOR)))).isEqualTo(ProblemCode.STALE_VERSION);
        assertThat(world.numbersGiven).containsExactly(submitted.number());
    }

    @Test
    void keepsTheNumberOfARevisedSuggestion() {
        var submitted = desk.submit(order(draft("k1"), "k2", SPONSOR));
        var returned = desk.returnForRevision(order(submitted, "k3", STAFF), ScreeningReason.NOT_CONCRETE, "办法不具体");
        var revised = desk.edit(order(returned, "k4", SPONSOR), it -> content("更具体的标题"));

        assertThat(desk.submit(order(revised, "k5", SPONSOR)).number()).isEqualTo(submitted.number());
        assertThat(world.numbersGiven).hasSize(1);
    }

    @Test
    void takesNoNumberForWhatIsNotSubmitted() {
        var empty = desk.draft(new Content(SuggestionText.EMPTY, null, null, true), new Request("k1", "k1"), SPONSOR);

        assertThat(refusal(() -> desk.submit(order(empty, "k2", SPONSOR)))).isEqualTo(ProblemCode.REQUIRED);
        assertThat(world.numbersGiven).isEmpty();
    }

    @Test
    void refusesWorkOnAVersionThatIsOld() {
        var draft = draft("k1");
        var edited = desk.edit(order(draft, "k2", SPONSOR), it -> content("第二个标题"));

        assertThat(refusal(() -> desk.edit(order(draft, "k3", SPONSOR), it -> content("第三个标题"))))
                .isEqualTo(ProblemCode.STALE_VERSION);
        assertThat(now(draft)).isEqualTo(edited);
    }

    @Test
    void hidesADraftFromEverybodyButItsSponsor() {
        var draft = draft("k1");

        for (var actor : List.of(STAFF, CLERK, OTHER_DEPUTY)) {
            assertThat(refusal(() -> desk.accept(order(draft, "k2", actor)))).isEqualTo(ProblemCode.NOT_FOUND);
        }
        assertThatThrownBy(() -> desk.accept(order(draft, "k2", Actors.PUBLIC))).isInstanceOf(Unauthenticated.class);
        assertThat(now(draft)).isEqualTo(draft);
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
        var draft = draft("k1");
        assertThat(refusal(() -> desk.edit(order(draft, "k2", SPONSOR), it -> new Content(text, null, nowhere, true))))
                .isEqualTo(ProblemCode.NOT_FOUND);
        var accepted = desk.accept(order(desk.submit(order(draft, "k3", SPONSOR)), "k4", STAFF));
        assertThat(refusal(() -> desk.assign(order(accepted, "k5", STAFF), nowhere, HandlingRole.SOLE)))
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(now(draft)).isEqualTo(accepted);
    }

    @Test
    void leadsFromTheDraftToTheEnd() {
        var accepted = desk.accept(order(desk.submit(order(draft("k1"), "k2", SPONSOR)), "k3", STAFF));
        var assigned = desk.assign(order(accepted, "k4", STAFF), SuggestionFixture.UNIT_ID, HandlingRole.SOLE);
        var signedFor = desk.signFor(order(assigned, "k5", CLERK));
        var replied = desk.reply(order(signedFor, "k6", CLERK), ReplyClass.A, "教建议字〔2026〕1号", "已解决。", true);
        var closed = desk.evaluate(order(replied, "k7", SPONSOR), Satisfaction.SATISFIED, Satisfaction.SATISFIED, null);

        assertThat(closed.status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(closed.isPublic()).isTrue();
        assertThat(now(closed)).isEqualTo(closed);
    }

    private Suggestion draft(String key) {
        return desk.draft(content("标题"), new Request(key, key), SPONSOR);
    }

    private Suggestion now(Suggestion suggestion) {
        return world.suggestions.load(suggestion.id()).orElseThrow().aggregate();
    }

    private static Actor deputy(String id) {
        return SuggestionFixture.actor("gone", Set.of(Role.DEPUTY), new DeputyId(id), null);
    }

    private static ProblemCode refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).problems().get(0).code();
    }
}
