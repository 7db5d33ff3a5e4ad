package org.lianluo.supervision.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.KeySupervisionStatus;

/** Makes obligations of the duties in the table. */
final class Duties {

    private Duties() {}

    /** What a state that begins with this step makes owed. */
    static List<Obligation> beginning(
            KeySupervisionStatus status, KeySupervisionId topic, TopicSubject subject, int year, SupervisionStep step) {
        return Supervision.duties(status).stream()
                .flatMap(duty ->
                        duty.owner().owners(subject).stream().map(owner -> obligation(duty, owner, topic, year, step)))
                .toList();
    }

    /** What the topic of the next year begins with: its plan, due on the day it was told when it was decided on. */
    static List<Obligation> carriedOn(Successor successor, TopicSubject subject, Instant at) {
        return List.of(new Obligation(
                RuleKind.PLAN_SUPERVISION.name(),
                Owner.of(subject.leadCommittee()),
                successor.id().value(),
                null,
                successor.planDue(),
                KeySupervisionAction.PLAN.name(),
                at));
    }

    /** What is owed after a step that leaves the state as it is: who discharged a duty owes it anew, all else stands. */
    static List<Obligation> goingOn(KeySupervisionTopic topic, KeySupervisionAction action, SupervisionStep step) {
        return topic.obligations().stream()
                .flatMap(standing ->
                        isDischarged(standing, action, step) ? again(topic, standing, step) : Stream.of(standing))
                .toList();
    }

    private static boolean isDischarged(Obligation standing, KeySupervisionAction action, SupervisionStep step) {
        var unit = step.actor().unit();
        return standing.action().equals(action.name())
                && unit != null
                && standing.owner().equals(Owner.of(unit));
    }

    private static Stream<Obligation> again(KeySupervisionTopic topic, Obligation standing, SupervisionStep step) {
        return Supervision.duties(topic.status()).stream()
                .filter(duty -> duty.rule().name().equals(standing.kind()))
                .map(duty -> obligation(duty, standing.owner(), topic.id(), topic.year(), step));
    }

    private static Obligation obligation(
            SupervisionDuty duty, Owner owner, KeySupervisionId topic, int year, SupervisionStep step) {
        return new Obligation(
                duty.rule().name(),
                owner,
                topic.value(),
                null,
                step.term().apply(duty.rule(), duty.start(year, step.today())),
                duty.action().name(),
                step.at());
    }
}
