package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionDesk;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.stereotype.Component;

/** Takes steps at the desk; what the asker can correct comes back as problems. */
@Component
class SuggestionSteps {

    private final SuggestionDesk desk;
    private final Suggestions suggestions;
    private final SuggestionViews views;

    SuggestionSteps(SuggestionDesk desk, Suggestions suggestions, SuggestionViews views) {
        this.desk = desk;
        this.suggestions = suggestions;
        this.views = views;
    }

    /** @param act made where its refusals are caught: it may refuse itself */
    <I extends Record & OnSuggestion> SuggestionPayload take(I input, Actor actor, Supplier<? extends Act> act) {
        return work(input, actor, order -> desk.perform(order, act.get()));
    }

    <I extends Record & OnSuggestion> SuggestionPayload work(
            I input, Actor actor, Function<SuggestionDesk.Order, Suggestion> work) {
        return payload(
                input.id(),
                actor,
                () -> work.apply(order(
                        input.id(), input.expectedVersion(), Request.of(actor, input.idempotencyKey(), input), actor)));
    }

    static SuggestionDesk.Order order(String id, @Nullable Long version, Request request, Actor actor) {
        return new SuggestionDesk.Order(new SuggestionId(id), version, request, actor);
    }

    SuggestionPayload payload(@Nullable String id, Actor actor, Supplier<Suggestion> work) {
        try {
            var done = work.get();
            return new SuggestionPayload(Audience.sees(actor, done) ? views.of(done, actor) : null, List.of());
        } catch (Refusal refusal) {
            boolean stale = refusal.problems().stream().anyMatch(it -> it.code() == ProblemCode.STALE_VERSION);
            return new SuggestionPayload(stale && id != null ? current(id, actor) : null, refusal.problems());
        }
    }

    SuggestionResult result(String id, Actor actor, Supplier<Suggestion> work) {
        var payload = payload(id, actor, work);
        return new SuggestionResult(id, payload.suggestion(), payload.problems());
    }

    /** So that the two versions can be shown side by side. */
    private @Nullable SuggestionView current(String id, Actor actor) {
        return suggestions.find(List.of(id)).stream()
                .filter(it -> Audience.sees(actor, it))
                .map(it -> views.of(it, actor))
                .findFirst()
                .orElse(null);
    }
}
