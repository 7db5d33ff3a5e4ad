package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionDesk;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Work on suggestions; what the asker can correct comes back as problems. */
@Controller
class SuggestionDeskController {

    private final SuggestionDesk desk;
    private final Suggestions suggestions;

    SuggestionDeskController(SuggestionDesk desk, Suggestions suggestions) {
        this.desk = desk;
        this.suggestions = suggestions;
    }

    @MutationMapping
    SuggestionPayload draftSuggestion(@Argument DraftInput input, @ContextValue Actor actor) {
        return payload(
                null, actor, () -> desk.draft(input.content(), request(actor, input.idempotencyKey(), input), actor));
    }

    @MutationMapping
    SuggestionPayload editSuggestion(@Argument EditInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.edit(order, input::change));
    }

    @MutationMapping
    SuggestionPayload discardSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return step(input, actor, desk::discard);
    }

    @MutationMapping
    SuggestionPayload submitSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return step(input, actor, desk::submit);
    }

    @MutationMapping
    SuggestionPayload acceptSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return step(input, actor, desk::accept);
    }

    @MutationMapping
    SuggestionPayload returnSuggestion(@Argument ScreeningInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.returnForRevision(order, input.reason(), input.remark()));
    }

    @MutationMapping
    SuggestionPayload declineSuggestion(@Argument ScreeningInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.decline(order, input.reason(), input.remark()));
    }

    @MutationMapping
    SuggestionPayload assignSuggestion(@Argument AssignInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> {
            if (input.assignments().size() != 1) {
                throw Refusal.at("assignments", ProblemCode.INVALID_VALUE, "suggestion.oneUnit");
            }
            var assignment = input.assignments().get(0);
            return desk.assign(order, assignment.unit(), assignment.role());
        });
    }

    @MutationMapping
    SuggestionPayload signForSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return step(input, actor, desk::signFor);
    }

    @MutationMapping
    SuggestionPayload replyToSuggestion(@Argument ReplyInput input, @ContextValue Actor actor) {
        return step(
                input,
                actor,
                order -> desk.reply(
                        order,
                        input.replyClass(),
                        input.documentNumber(),
                        input.text(),
                        !Boolean.FALSE.equals(input.mayBePublished())));
    }

    @MutationMapping
    SuggestionPayload evaluateReply(@Argument EvaluateInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.evaluate(order, input.process(), input.result(), input.reason()));
    }

    /** The part every step's input shares. */
    interface OnSuggestion {

        String id();

        long expectedVersion();

        String idempotencyKey();
    }

    private interface Work {
        Suggestion on(SuggestionDesk.Order order);
    }

    private <I extends Record & OnSuggestion> SuggestionPayload step(I input, Actor actor, Work work) {
        return payload(
                input.id(),
                actor,
                () -> work.on(new SuggestionDesk.Order(
                        new SuggestionId(input.id()),
                        input.expectedVersion(),
                        request(actor, input.idempotencyKey(), input),
                        actor)));
    }

    private static Request request(Actor actor, String key, Record input) {
        return Request.of(actor, key, input);
    }

    private SuggestionPayload payload(@Nullable String id, Actor actor, Supplier<Suggestion> work) {
        try {
            var done = work.get();
            return new SuggestionPayload(
                    done.status() == SuggestionStatus.DISCARDED ? null : new SuggestionView(done, actor), List.of());
        } catch (Refusal refusal) {
            boolean stale = refusal.problems().stream().anyMatch(it -> it.code() == ProblemCode.STALE_VERSION);
            return new SuggestionPayload(stale && id != null ? current(id, actor) : null, refusal.problems());
        }
    }

    /** So that the two versions can be shown side by side. */
    private @Nullable SuggestionView current(String id, Actor actor) {
        return suggestions.find(List.of(id)).stream()
                .filter(it -> Audience.sees(actor, it))
                .map(it -> new SuggestionView(it, actor))
                .findFirst()
                .orElse(null);
    }

    record SuggestionPayload(@Nullable SuggestionView suggestion, List<Problem> problems) {}
}
