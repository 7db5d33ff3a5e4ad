package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.SuggestionAction;

/** Chooses who tries what: mostly something that is allowed, now and then whatever comes. */
final class RandomChoices {

    private static final int CHOICES = 12;

    /** Done often, they would end every history before it began. */
    private static final Set<SuggestionAction> SELDOM = EnumSet.of(
            SuggestionAction.DISCARD,
            SuggestionAction.REQUEST_WITHDRAWAL,
            SuggestionAction.GRANT_WITHDRAWAL,
            SuggestionAction.DECLINE,
            SuggestionAction.RETURN,
            SuggestionAction.SHARE,
            SuggestionAction.DECLINE_COSIGN,
            SuggestionAction.OBJECT,
            SuggestionAction.SEND_BACK,
            SuggestionAction.MERGE,
            SuggestionAction.SEPARATE,
            SuggestionAction.PROPOSE,
            SuggestionAction.REASSIGN,
            SuggestionAction.ASK_DELEGATION,
            SuggestionAction.EDIT,
            SuggestionAction.REMARK,
            SuggestionAction.MOVE_RULE_SET);

    private static final List<SuggestionAction> TOWARDS_A_REPLY = List.of(
            SuggestionAction.LOG_CONTACT,
            SuggestionAction.DRAFT_REPLY,
            SuggestionAction.SEND_TO_COUNTERSIGN,
            SuggestionAction.SEND_TO_SIGN);

    /**
     * Somebody with an act in mind.
     *
     * @param assignment null where the act is on the whole
     * @param allowed whether the rules let them, by all they tell
     */
    record Choice(
            Actor actor, SuggestionAction action, @Nullable String assignment, boolean allowed) {}

    private final Random random;
    private final List<Actor> people;

    RandomChoices(Random random, List<Actor> people) {
        this.random = random;
        this.people = people;
    }

    /** Empty where nobody can do anything any more. */
    Optional<Choice> on(Suggestion suggestion, LocalDate today) {
        return possible(suggestion).isEmpty() ? Optional.empty() : Optional.of(choice(suggestion, today));
    }

    /** Mostly something that is allowed, as far as a few tries find it; otherwise whatever comes. */
    private Choice choice(Suggestion suggestion, LocalDate today) {
        if (random.nextInt(6) == 0) {
            return choice(suggestion, today, any(people), any(List.of(SuggestionAction.values())));
        }
        boolean dutiful = random.nextBoolean() && !suggestion.obligations().isEmpty();
        var choice = dutiful ? dutifulChoice(suggestion, today) : sensibleChoice(suggestion, today);
        for (int i = 0; i < CHOICES && (!choice.allowed() || isPutOff(choice.action())); i++) {
            choice = dutiful ? dutifulChoice(suggestion, today) : sensibleChoice(suggestion, today);
        }
        return choice;
    }

    /** Something that brings what is owed nearer. */
    private Choice dutifulChoice(Suggestion suggestion, LocalDate today) {
        var owed = any(suggestion.obligations());
        var action = owed.kind().equals("REPLY") ? any(TOWARDS_A_REPLY) : SuggestionAction.valueOf(owed.action());
        var owners = people.stream()
                .filter(it -> PromiseKept.isOwner(it, owed))
                .filter(it -> Objects.requireNonNull(Workflow.party(action)).isRoleOf(it))
                .toList();
        return owners.isEmpty() ? sensibleChoice(suggestion, today) : choice(suggestion, today, any(owners), action);
    }

    private boolean isPutOff(SuggestionAction action) {
        return SELDOM.contains(action) && random.nextInt(10) > 0;
    }

    private Choice sensibleChoice(Suggestion suggestion, LocalDate today) {
        var action = any(possible(suggestion));
        var party = Objects.requireNonNull(Workflow.party(action));
        return choice(
                suggestion, today, any(people.stream().filter(party::isRoleOf).toList()), action);
    }

    /** What somebody might do in this state. */
    private static List<SuggestionAction> possible(Suggestion suggestion) {
        var onTheWhole = Workflow.TABLE.stream()
                .filter(row -> row.from() == suggestion.status())
                .map(Transition::action);
        var onAssignments = suggestion.handling().assignments().stream()
                .flatMap(it -> Workflow.ASSIGNMENTS.stream()
                        .filter(row -> row.from() == it.status())
                        .map(Transition::action));
        return Stream.concat(onTheWhole, onAssignments)
                .filter(it -> Workflow.party(it) != Party.CLOCK)
                .distinct()
                .toList();
    }

    private Choice choice(Suggestion suggestion, LocalDate today, Actor actor, SuggestionAction action) {
        var assignments = suggestion.handling().assignments();
        var own = assignments.stream()
                .filter(it -> actor.unit() == null || it.unit().equals(actor.unit()))
                .toList();
        var on = !Workflow.isOnAssignment(action) || own.isEmpty() ? null : any(own).id();
        var hindrance = Guard.hindrance(suggestion, action, on, actor, today);
        return new Choice(actor, action, on, hindrance.isEmpty() && Audience.sees(actor, suggestion));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
