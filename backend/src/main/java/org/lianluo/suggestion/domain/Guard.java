package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Scope;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.suggestion.SuggestionAction;

/** Who may do what now: the tables read for one actor and one suggestion. */
public final class Guard {

    private Guard() {}

    /**
     * What the tables allow.
     *
     * @param target the assignment it is done on; null where it is done on the whole
     * @param to the states it may lead to, of the whole or of the assignment
     */
    record Permit(Party party, @Nullable Assignment target, Set<? extends Enum<?>> to) {

        /** The state it leads to where the table names one alone. */
        Optional<Enum<?>> only() {
            return to.size() == 1 ? Optional.of(to.iterator().next()) : Optional.empty();
        }

        Enum<?> allowed(Enum<?> state) {
            if (!to.contains(state)) {
                throw new IllegalStateException("No row of the table leads to " + state);
            }
            return state;
        }
    }

    /** The permit, or a refusal that says what stands in the way. */
    static Permit require(
            Suggestion suggestion, SuggestionAction action, @Nullable String assignment, Actor actor, LocalDate today) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_WRITE);
        var party = Workflow.party(action);
        if (party == null) {
            throw wrongState(suggestion.status(), action);
        }
        if (!party.isRoleOf(actor)) {
            throw new Forbidden("suggestion.wrongRole", action, party);
        }
        return Workflow.isOnAssignment(action)
                ? onAssignment(suggestion, action, party, assignment, actor, today)
                : onWhole(suggestion, action, party, actor, today);
    }

    private static Permit onWhole(
            Suggestion suggestion, SuggestionAction action, Party party, Actor actor, LocalDate today) {
        requireParty(party.includes(actor, suggestion, null));
        var rows = Workflow.find(suggestion.status(), action);
        if (rows.isEmpty()) {
            throw wrongState(suggestion.status(), action);
        }
        requireConditions(rows.get(0), new Condition.Case(suggestion, null, actor, today));
        return new Permit(party, null, states(rows));
    }

    private static Permit onAssignment(
            Suggestion suggestion,
            SuggestionAction action,
            Party party,
            @Nullable String assignment,
            Actor actor,
            LocalDate today) {
        var candidates = suggestion.handling().assignments().stream()
                .filter(it -> assignment == null ? it.isCurrent() : it.id().equals(assignment))
                .toList();
        if (assignment != null && candidates.isEmpty() && party.includes(actor, suggestion, null)) {
            throw Refusal.at("assignment", ProblemCode.NOT_FOUND, "problem.notFound", assignment);
        }
        var own = candidates.stream()
                .filter(it -> party.includes(actor, suggestion, it))
                .toList();
        requireParty(!own.isEmpty() || party.includes(actor, suggestion, null) && candidates.isEmpty());
        var possible = own.stream()
                .filter(it -> !Workflow.find(it.status(), action).isEmpty())
                .toList();
        if (possible.isEmpty()) {
            throw own.isEmpty()
                    ? wrongState(suggestion.status(), action)
                    : wrongState(own.get(0).status(), action);
        }
        var allowed = possible.stream()
                .filter(it -> hindrance(suggestion, it, action, actor, today).isEmpty())
                .toList();
        var target = allowed.isEmpty() ? possible.get(0) : allowed.get(0);
        if (allowed.size() > 1) {
            throw Refusal.at("assignment", ProblemCode.REQUIRED, "suggestion.whichAssignment");
        }
        var rows = Workflow.find(target.status(), action);
        requireConditions(rows.get(0), new Condition.Case(suggestion, target, actor, today));
        return new Permit(party, target, states(rows));
    }

    private static Optional<Condition> hindrance(
            Suggestion suggestion, Assignment on, SuggestionAction action, Actor actor, LocalDate today) {
        var rows = Workflow.find(on.status(), action);
        return unmet(rows.get(0), new Condition.Case(suggestion, on, actor, today));
    }

    private static <S extends Enum<S>> Set<S> states(List<Transition<S>> rows) {
        return rows.stream().map(Transition::to).collect(Collectors.toSet());
    }

    private static void requireParty(boolean included) {
        if (!included) {
            throw Refusal.of(ProblemCode.NOT_YOURS, "suggestion.notYours");
        }
    }

    private static void requireConditions(Transition<?> row, Condition.Case c) {
        unmet(row, c).ifPresent(condition -> {
            var reason = condition.reason();
            throw Refusal.of(ProblemCode.NOT_ALLOWED_NOW, reason.key());
        });
    }

    private static Optional<Condition> unmet(Transition<?> row, Condition.Case c) {
        return row.when().stream().filter(condition -> !condition.holds(c)).findFirst();
    }

    private static Refusal wrongState(Enum<?> status, SuggestionAction action) {
        return Refusal.of(ProblemCode.WRONG_STATE, "suggestion.wrongState", status, action);
    }

    /** Why the actor may not do it now, on the assignment or the whole; empty where it is allowed. */
    public static Optional<Message> hindrance(
            Suggestion suggestion, SuggestionAction action, @Nullable String assignment, Actor actor, LocalDate today) {
        try {
            require(suggestion, action, assignment, actor, today);
            return Optional.empty();
        } catch (Forbidden forbidden) {
            return Optional.of(new Message(String.valueOf(forbidden.getMessage()), List.of(forbidden.arguments())));
        } catch (Refusal refusal) {
            var problem = refusal.problems().get(0);
            return problem.messageKey().equals("suggestion.whichAssignment")
                    ? Optional.empty()
                    : Optional.of(new Message(problem.messageKey(), problem.arguments()));
        } catch (Unauthenticated unauthenticated) {
            return Optional.of(Message.of("unauthenticated"));
        }
    }
}
