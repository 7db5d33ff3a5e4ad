package org.lianluo.supervision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionId;

/** Where people supervise: each method is one piece of work, done once however often it is asked for. */
public final class SupervisionDesk {

    private final KeySupervisionTopics topics;
    private final SupervisionReferences references;
    private final Rulebook rulebook;
    private final Clock clock;
    private final String congress;

    /** @param congress the code of the congress that new topics belong to */
    public SupervisionDesk(
            KeySupervisionTopics topics,
            SupervisionReferences references,
            Rulebook rulebook,
            Clock clock,
            String congress) {
        this.topics = topics;
        this.references = references;
        this.rulebook = rulebook;
        this.clock = clock;
        this.congress = congress;
    }

    /**
     * Who asks for a step on which version of which topic.
     *
     * @param expectedVersion the version the asker read
     */
    public record Order(KeySupervisionId id, long expectedVersion, Request request, Actor actor) {}

    /** @param year the present one or the next */
    public KeySupervisionTopic propose(
            int year, TopicSubject subject, List<SuggestionId> suggestions, Request request, Actor actor) {
        SupervisionGuard.requireProposer(subject, actor);
        references.check(subject);
        var present = LocalDate.now(clock).getYear();
        if (year < present || year > present + 1) {
            throw Refusal.at("year", ProblemCode.INVALID_VALUE, "supervision.year", String.valueOf(present));
        }
        var id = new KeySupervisionId(request.idWith(KeySupervisionId.PREFIX));
        var kept = topics.load(id);
        if (kept.isPresent() && kept.get().has(request)) {
            return kept.get().aggregate();
        }
        var cards = references.toGroup(suggestions);
        return topics.insert(
                KeySupervisionTopic.proposed(id, congress, year, subject, cards, step(congress, actor)), request);
    }

    public KeySupervisionTopic group(Order order, List<SuggestionId> suggestions) {
        return work(order, (topic, step) -> {
            SupervisionGuard.require(topic, KeySupervisionAction.GROUP, step.actor());
            return topic.group(references.toGroup(suggestions, topic), step);
        });
    }

    public KeySupervisionTopic ungroup(Order order, Set<SuggestionId> suggestions) {
        return work(order, (topic, step) -> topic.ungroup(suggestions, step));
    }

    public KeySupervisionTopic set(Order order, Decision decision) {
        return work(order, (topic, step) -> topic.set(decision, step));
    }

    public KeySupervisionTopic plan(Order order, List<PlanStep> steps) {
        return work(order, (topic, step) -> topic.plan(steps, step));
    }

    public KeySupervisionTopic record(Order order, EntryKind kind, EntryContent content) {
        return work(order, (topic, step) -> topic.record(kind, content, step));
    }

    public KeySupervisionTopic progress(Order order, EntryContent content) {
        return work(order, (topic, step) -> topic.progress(content, step));
    }

    public KeySupervisionTopic report(Order order, String findings, String advice) {
        return work(order, (topic, step) -> topic.report(findings, advice, step));
    }

    public KeySupervisionTopic close(Order order, String remark) {
        return work(order, (topic, step) -> topic.close(remark, step));
    }

    public KeySupervisionTopic rollOver(Order order, String remark) {
        return work(order, (topic, step) -> topic.rollOver(remark, step));
    }

    public KeySupervisionTopic drop(Order order, String remark) {
        return work(order, (topic, step) -> topic.drop(remark, step));
    }

    /** Sees to it that a topic which was rolled over is carried on, however often it is told of it. */
    public void carryOn(KeySupervisionTopic saved) {
        if (saved.next() != null) {
            topics.insertNew(List.of(KeySupervisionTopic.carryingOn(saved)));
        }
    }

    private KeySupervisionTopic work(
            Order order, BiFunction<KeySupervisionTopic, SupervisionStep, KeySupervisionTopic> change) {
        order.actor().signedIn();
        var kept = topics.load(order.id())
                .filter(it -> TopicAudience.sees(order.actor(), it.aggregate()))
                .orElseThrow(() -> Refusal.at(
                        "id",
                        ProblemCode.NOT_FOUND,
                        "problem.notFound",
                        order.id().value()));
        if (kept.has(order.request())) {
            return kept.aggregate();
        }
        var topic = kept.aggregate();
        if (topic.version() != order.expectedVersion()) {
            throw Refusal.at("expectedVersion", ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        return topics.save(change.apply(topic, step(topic.congress(), order.actor())), order.request());
    }

    private SupervisionStep step(String of, Actor actor) {
        var today = LocalDate.now(clock);
        var ruleSet = rulebook.inForce(of, today);
        return new SupervisionStep(
                actor, clock.instant(), today, (kind, start) -> rulebook.deadline(ruleSet, kind, start));
    }
}
