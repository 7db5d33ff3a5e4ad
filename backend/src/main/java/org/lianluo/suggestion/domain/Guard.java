package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Optional;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Scope;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.suggestion.SuggestionAction;

/** Who may do what now: the table read for one actor and one suggestion. */
public final class Guard {

    private Guard() {}

    /** The transition, or a refusal that says what stands in the way. */
    static Transition require(Suggestion suggestion, SuggestionAction action, Actor actor) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_WRITE);
        var party = Workflow.party(action);
        if (!party.isRoleOf(actor)) {
            throw new Forbidden("suggestion.wrongRole", action, party);
        }
        if (!party.includes(actor, suggestion)) {
            throw Refusal.of(ProblemCode.NOT_YOURS, "suggestion.notYours");
        }
        return Workflow.find(suggestion.status(), action)
                .orElseThrow(() ->
                        Refusal.of(ProblemCode.WRONG_STATE, "suggestion.wrongState", suggestion.status(), action));
    }

    /** Why the actor may not do it now; empty where it is allowed. */
    public static Optional<Message> hindrance(Suggestion suggestion, SuggestionAction action, Actor actor) {
        try {
            require(suggestion, action, actor);
            return Optional.empty();
        } catch (Forbidden forbidden) {
            return Optional.of(new Message(String.valueOf(forbidden.getMessage()), List.of(forbidden.arguments())));
        } catch (Refusal refusal) {
            var problem = refusal.problems().get(0);
            return Optional.of(new Message(problem.messageKey(), problem.arguments()));
        } catch (Unauthenticated unauthenticated) {
            return Optional.of(Message.of("unauthenticated"));
        }
    }
}
