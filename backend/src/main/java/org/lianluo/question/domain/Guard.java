package org.lianluo.question.domain;

import java.util.List;
import java.util.Optional;
import org.lianluo.question.QuestionAction;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Scope;

/** Who may do what now: the table read for one actor and one question. */
public final class Guard {

    private Guard() {}

    /** Passes for deputies in person. */
    static void requireAsker(Actor actor) {
        requireRole(QuestionAction.ASK, QuestionParty.ASKER, actor);
    }

    /** The transition, or a refusal that says what stands in the way. */
    static Transition require(PreFilingQuestion question, QuestionAction action, Actor actor) {
        var party = Workflow.party(action);
        requireRole(action, party, actor);
        if (!party.includes(actor, question)) {
            throw Refusal.of(ProblemCode.NOT_YOURS, "question.notYours");
        }
        return Workflow.find(question.status(), action)
                .orElseThrow(
                        () -> Refusal.of(ProblemCode.WRONG_STATE, "question.wrongState", question.status(), action));
    }

    private static void requireRole(QuestionAction action, QuestionParty party, Actor actor) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_WRITE);
        if (!party.isRoleOf(actor)) {
            throw new Forbidden("question.wrongRole", action, party);
        }
    }

    /** Why the actor, who sees it, may not do it now; empty where it is allowed. */
    public static Optional<Message> hindrance(PreFilingQuestion question, QuestionAction action, Actor actor) {
        try {
            require(question, action, actor);
            return Optional.empty();
        } catch (Forbidden forbidden) {
            return Optional.of(new Message(String.valueOf(forbidden.getMessage()), List.of(forbidden.arguments())));
        } catch (Refusal refusal) {
            var problem = refusal.problems().get(0);
            return Optional.of(new Message(problem.messageKey(), problem.arguments()));
        }
    }
}
