package org.lianluo.supervision.domain;

import java.util.List;
import java.util.Optional;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Scope;
import org.lianluo.shared.Unauthenticated;
import org.lianluo.supervision.KeySupervisionAction;

/** Who may do what now: the table read for one actor and one topic. */
public final class SupervisionGuard {

    private SupervisionGuard() {}

    /** The transition, or a refusal that says what stands in the way. */
    static SupervisionTransition require(KeySupervisionTopic topic, KeySupervisionAction action, Actor actor) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_WRITE);
        var party = Supervision.party(action);
        if (!party.isRoleOf(actor)) {
            throw new Forbidden("supervision.wrongRole", action, party);
        }
        if (!party.includes(actor, topic)) {
            throw Refusal.of(ProblemCode.NOT_YOURS, "supervision.notYours", party);
        }
        return Supervision.find(topic.status(), action)
                .orElseThrow(
                        () -> Refusal.of(ProblemCode.WRONG_STATE, "supervision.wrongState", topic.status(), action));
    }

    /** Who may propose: the office any topic, a committee one that it will lead itself. */
    static void requireProposer(TopicSubject subject, Actor actor) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_WRITE);
        if (!SupervisionParty.SUPERVISOR.isRoleOf(actor)) {
            throw new Forbidden("supervision.wrongProposer");
        }
        if (!SupervisionParty.OFFICE.isRoleOf(actor) && !subject.leadCommittee().equals(actor.committee())) {
            throw Refusal.at("leadCommittee", ProblemCode.NOT_YOURS, "supervision.otherCommittee");
        }
    }

    /** Why the actor may not do it now; empty where it is allowed. */
    public static Optional<Message> hindrance(KeySupervisionTopic topic, KeySupervisionAction action, Actor actor) {
        try {
            require(topic, action, actor);
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
