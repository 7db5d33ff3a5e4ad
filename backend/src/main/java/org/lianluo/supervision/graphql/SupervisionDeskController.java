package org.lianluo.supervision.graphql;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.SupervisionDesk;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Work on topics; what the asker can correct comes back as problems. */
@Controller
class SupervisionDeskController {

    private final SupervisionDesk desk;
    private final SupervisionController reading;

    SupervisionDeskController(SupervisionDesk desk, SupervisionController reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @MutationMapping
    KeySupervisionPayload proposeKeySupervision(@Argument ProposeInput input, @ContextValue Actor actor) {
        return payload(null, actor, () -> {
            var request = Request.of(actor, input.idempotencyKey(), input);
            return desk.propose(input.year(), input.subject(), input.suggestions(), request, actor);
        });
    }

    @MutationMapping
    KeySupervisionPayload groupSuggestions(@Argument TopicInputs.Suggestions input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.group(order, input.suggestions()));
    }

    @MutationMapping
    KeySupervisionPayload ungroupSuggestions(@Argument TopicInputs.Suggestions input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.ungroup(order, Set.copyOf(input.suggestions())));
    }

    @MutationMapping
    KeySupervisionPayload setKeySupervision(@Argument TopicInputs.Setting input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.set(order, input.decision()));
    }

    @MutationMapping
    KeySupervisionPayload planKeySupervision(@Argument TopicInputs.Plan input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.plan(order, input.planSteps()));
    }

    @MutationMapping
    KeySupervisionPayload recordKeySupervision(@Argument EntryInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.record(order, input.kind(), input.content()));
    }

    @MutationMapping
    KeySupervisionPayload reportKeySupervisionProgress(
            @Argument TopicInputs.Progress input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.progress(order, input.content()));
    }

    @MutationMapping
    KeySupervisionPayload reportKeySupervision(@Argument TopicInputs.Report input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.report(order, input.findings(), input.advice()));
    }

    @MutationMapping
    KeySupervisionPayload closeKeySupervision(@Argument TopicInputs.Ending input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.close(order, input.remark()));
    }

    @MutationMapping
    KeySupervisionPayload rollOverKeySupervision(@Argument TopicInputs.Ending input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.rollOver(order, input.remark()));
    }

    @MutationMapping
    KeySupervisionPayload dropKeySupervision(@Argument TopicInputs.Ending input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.drop(order, input.remark()));
    }

    private interface Work {
        KeySupervisionTopic on(SupervisionDesk.Order order);
    }

    private <I extends Record & TopicInputs.OnTopic> KeySupervisionPayload step(I input, Actor actor, Work work) {
        return payload(
                input.id(),
                actor,
                () -> work.on(new SupervisionDesk.Order(
                        new KeySupervisionId(input.id()),
                        input.expectedVersion(),
                        Request.of(actor, input.idempotencyKey(), input),
                        actor)));
    }

    private KeySupervisionPayload payload(@Nullable String id, Actor actor, Supplier<KeySupervisionTopic> work) {
        try {
            return new KeySupervisionPayload(new TopicView(work.get(), actor), List.of());
        } catch (Refusal refusal) {
            boolean stale = refusal.problems().stream().anyMatch(it -> it.code() == ProblemCode.STALE_VERSION);
            return new KeySupervisionPayload(
                    stale && id != null ? reading.keySupervisionTopic(id, actor) : null, refusal.problems());
        }
    }

    record KeySupervisionPayload(@Nullable TopicView topic, List<Problem> problems) {}
}
