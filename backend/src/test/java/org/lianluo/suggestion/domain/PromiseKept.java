package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Obligation;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** What must hold after every step, whoever took it. */
final class PromiseKept {

    private final List<Actor> people;

    PromiseKept(List<Actor> people) {
        this.people = people;
    }

    void check(String history, Suggestion before, Suggestion after, Actor actor, Act act, LocalDate today) {
        assertThat(isInTheTables(before, after, actor, act, today))
                .as("%s: %s by %s from %s to %s", history, act.action(), actor.name(), before.status(), after.status())
                .isTrue();
        check(history, after, today);
    }

    private static boolean isInTheTables(Suggestion before, Suggestion after, Actor actor, Act act, LocalDate today) {
        var action = act.action();
        if (!Workflow.isOnAssignment(action)) {
            return Workflow.TABLE.stream()
                    .filter(row -> row.from() == before.status() && row.to() == after.status())
                    .anyMatch(row -> opens(row, action, actor, before, null, today));
        }
        return before.handling().assignments().stream()
                .anyMatch(it -> Workflow.ASSIGNMENTS.stream()
                        .filter(row -> row.from() == it.status()
                                && row.to()
                                        == after.handling()
                                                .find(it.id())
                                                .orElseThrow()
                                                .status())
                        .anyMatch(row -> opens(row, action, actor, before, it, today)));
    }

    private static boolean opens(
            Transition<?> row,
            SuggestionAction action,
            Actor actor,
            Suggestion suggestion,
            @Nullable Assignment on,
            LocalDate today) {
        return row.action() == action
                && row.who().isRoleOf(actor)
                && row.who().includes(actor, suggestion, on)
                && row.when().stream().allMatch(it -> it.holds(new Condition.Case(suggestion, on, actor, today)));
    }

    void check(String history, Suggestion after, LocalDate today) {
        var owed = after.obligations();
        var status = after.status();
        if (!status.isBeforeSubmission() && !status.isEnd()) {
            assertThat(owed)
                    .as("%s: somebody owes something in %s", history, status)
                    .isNotEmpty();
        }
        if (status == SuggestionStatus.DISCARDED || status == SuggestionStatus.NOT_ACCEPTED) {
            assertThat(owed)
                    .as("%s: nobody owes anything in %s", history, status)
                    .isEmpty();
        }
        assertThat(owed).as(history).extracting(Obligation::id).doesNotHaveDuplicates();
        assertThat(owed)
                .as("%s: whoever owes something can do something", history)
                .allMatch(it -> isPossible(it, after, today));
        checkState(history, after);
        checkDeliveries(history, after);
    }

    /** The whole stands where its assignments stand, once there are any that count. */
    private static void checkState(String history, Suggestion after) {
        if (after.handling().current().findAny().isPresent()) {
            assertThat(after.handling().stage()).as(history).isEqualTo(after.status());
        } else {
            assertThat(after.status())
                    .as(history)
                    .isNotIn(
                            SuggestionStatus.ASSIGNED,
                            SuggestionStatus.SIGNED_FOR,
                            SuggestionStatus.REPLIED,
                            SuggestionStatus.DISSATISFIED,
                            SuggestionStatus.CLOSED);
        }
    }

    private static void checkDeliveries(String history, Suggestion after) {
        var sponsors = Stream.concat(
                        Stream.of(after.sponsor().deputy()),
                        after.cosigning().holding().stream().map(Cosignature::deputy))
                .toList();
        assertThat(after.outcome().replies())
                .allSatisfy(reply -> assertThat(reply.deliveries())
                        .as("%s: every sponsor gets the reply", history)
                        .extracting(Delivery::deputy)
                        .containsExactlyInAnyOrderElementsOf(sponsors));
    }

    /**
     * Whether somebody of those who owe it can discharge it now, or do what must come first: an overdue invitation waits for
     * the alarm, a revision for the delegation, a reply for its draft, its countersignatures and a contact.
     */
    private boolean isPossible(Obligation owed, Suggestion suggestion, LocalDate today) {
        var action = SuggestionAction.valueOf(owed.action());
        var part = Workflow.isOnAssignment(action) ? assignment(owed, suggestion) : null;
        return switch (owed.kind()) {
            case "COSIGN" -> owed.deadline().isOverdueOn(today) || can(suggestion, action, null, owed, today);
            case "REVISE" ->
                can(suggestion, action, null, owed, today)
                        || suggestion.cosigning().confirmation() != null;
            case "REPLY" ->
                Stream.of(SuggestionAction.DRAFT_REPLY, SuggestionAction.SEND_BACK)
                        .anyMatch(it -> can(suggestion, it, part, owed, today));
            case "SIGN_REPLY" ->
                can(suggestion, action, part, owed, today)
                        || can(suggestion, SuggestionAction.LOG_CONTACT, part, owed, today);
            default -> can(suggestion, action, part, owed, today);
        };
    }

    private static @Nullable String assignment(Obligation owed, Suggestion suggestion) {
        return suggestion.handling().find(owed.part()).map(Assignment::id).orElse(null);
    }

    private boolean can(
            Suggestion suggestion,
            SuggestionAction action,
            @Nullable String assignment,
            Obligation owed,
            LocalDate today) {
        return people.stream()
                .filter(it -> isOwner(it, owed))
                .anyMatch(it -> Audience.sees(it, suggestion)
                        && Guard.hindrance(suggestion, action, assignment, it, today)
                                .isEmpty());
    }

    static boolean isOwner(Actor actor, Obligation owed) {
        var owner = owed.owner();
        return owner.isOffice()
                ? Party.OFFICE.isRoleOf(actor)
                : Stream.of(actor.deputy(), actor.unit(), actor.delegation())
                        .anyMatch(it -> it != null && it.value().equals(owner.key()));
    }

    /** Every submitted item ends in a reply, a reasoned refusal or a withdrawal, or is overdue with somebody. */
    void checkAtTheEnd(String history, Suggestion suggestion, LocalDate today) {
        var overdue =
                suggestion.obligations().stream().anyMatch(it -> it.deadline().isOverdueOn(today));
        switch (suggestion.status()) {
            case DRAFT, COSIGNING, DISCARDED ->
                assertThat(suggestion.filing().receipt()).as(history).isNull();
            case NOT_ACCEPTED ->
                assertThat(suggestion.filing().screening().remark()).as(history).isNotBlank();
            case WITHDRAWN ->
                assertThat(suggestion.filing().withdrawal().granted())
                        .as(history)
                        .isTrue();
            case CLOSED ->
                assertThat(suggestion.outcome().replies()).as(history).isNotEmpty();
            default ->
                assertThat(overdue)
                        .as("%s: %s is overdue", history, suggestion.status())
                        .isTrue();
        }
    }
}
