package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lianluo.shared.Actor;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Dispatch;
import org.lianluo.suggestion.domain.JointHandling;
import org.lianluo.suggestion.domain.Office;
import org.lianluo.suggestion.domain.SuggestionDesk;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Work on many suggestions at once: each is done or refused by itself, and can be asked for again. */
@Controller
class BulkController {

    private static final int LIMIT = 500;

    private final SuggestionDesk desk;
    private final SuggestionSteps steps;

    BulkController(SuggestionDesk desk, SuggestionSteps steps) {
        this.desk = desk;
        this.steps = steps;
    }

    record BulkPayload(List<SuggestionResult> results, List<Problem> problems) {}

    /** What an assignment would come to. */
    record AssignmentPreview(String id, List<AssignmentView> assignments, List<Problem> problems) {}

    @MutationMapping
    BulkPayload registerSuggestions(@Argument BulkInput input, @ContextValue Actor actor) {
        return each(input, actor, Office.Register::new);
    }

    @MutationMapping
    BulkPayload acceptSuggestions(@Argument BulkInput input, @ContextValue Actor actor) {
        return each(input, actor, Office.Accept::new);
    }

    /** A group is named after the request that made it: asked for twice, it is the same. */
    @MutationMapping
    BulkPayload mergeSuggestions(@Argument MergeInput input, @ContextValue Actor actor) {
        var group = Request.of(actor, input.idempotencyKey(), input).idWith(JointHandling.PREFIX);
        var bulk = new BulkInput(input.idempotencyKey(), input.items());
        return each(bulk, actor, () -> new Office.Merge(group, input.note()));
    }

    private BulkPayload each(BulkInput input, Actor actor, Supplier<Act> act) {
        return bulk(
                input.items(),
                item -> steps.result(
                        item.id(),
                        actor,
                        () -> desk.perform(
                                order(input.idempotencyKey(), item, item.id(), item.expectedVersion(), actor),
                                act.get())));
    }

    @MutationMapping
    BulkPayload proposeAssignments(@Argument BulkAssignInput input, @ContextValue Actor actor) {
        return assigning(input, actor, item -> new Dispatch.Propose(item.assignments()));
    }

    @MutationMapping
    BulkPayload assignSuggestions(@Argument BulkAssignInput input, @ContextValue Actor actor) {
        return assigning(input, actor, item -> new Dispatch.Assign(item.assignments(), item.wide()));
    }

    private BulkPayload assigning(BulkAssignInput input, Actor actor, Function<BulkAssignInput.Item, Act> act) {
        return bulk(
                input.items(),
                item -> steps.result(
                        item.id(),
                        actor,
                        () -> desk.perform(
                                order(input.idempotencyKey(), item, item.id(), item.expectedVersion(), actor),
                                act.apply(item))));
    }

    private static <I> BulkPayload bulk(List<I> items, Function<I, SuggestionResult> work) {
        try {
            requireSize(items.size());
        } catch (Refusal refusal) {
            return new BulkPayload(List.of(), refusal.problems());
        }
        return new BulkPayload(items.stream().map(work).toList(), List.of());
    }

    private static void requireSize(int size) {
        if (size < 1 || size > LIMIT) {
            throw Refusal.at("items", ProblemCode.INVALID_VALUE, "suggestion.bulkSize", LIMIT);
        }
    }

    @QueryMapping
    List<AssignmentPreview> assignmentPreview(@Argument List<BulkAssignInput.Item> items, @ContextValue Actor actor) {
        if (items.isEmpty() || items.size() > LIMIT) {
            throw new BadArgument("suggestion.bulkSize", LIMIT);
        }
        return items.stream().map(item -> previewed(item, actor)).toList();
    }

    private AssignmentPreview previewed(BulkAssignInput.Item item, Actor actor) {
        var preview = steps.result(
                item.id(),
                actor,
                () -> desk.preview(
                        order("preview!", item, item.id(), item.expectedVersion(), actor),
                        new Dispatch.Assign(item.assignments(), item.wide())));
        var after = preview.suggestion();
        return new AssignmentPreview(
                item.id(),
                after == null || !preview.problems().isEmpty() ? List.of() : after.assignments(),
                preview.problems());
    }

    private static SuggestionDesk.Order order(String key, Record item, String id, Long version, Actor actor) {
        return SuggestionSteps.order(id, version, Request.of(actor, key, item), actor);
    }
}
