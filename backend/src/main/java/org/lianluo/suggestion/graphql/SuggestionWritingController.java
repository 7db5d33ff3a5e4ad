package org.lianluo.suggestion.graphql;

import java.util.List;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.domain.SuggestionDesk;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Texts, submissions, and the work on many suggestions at once. */
@Controller
class SuggestionWritingController {

    private final SuggestionDesk desk;
    private final SuggestionSteps steps;

    SuggestionWritingController(SuggestionDesk desk, SuggestionSteps steps) {
        this.desk = desk;
        this.steps = steps;
    }

    @MutationMapping
    SuggestionPayload draftSuggestion(@Argument DraftInput input, @ContextValue Actor actor) {
        return steps.payload(
                null,
                actor,
                () -> desk.draft(input.content(), Request.of(actor, input.idempotencyKey(), input), actor));
    }

    @MutationMapping
    SuggestionPayload editSuggestion(@Argument EditInput input, @ContextValue Actor actor) {
        return steps.work(input, actor, order -> desk.edit(order, input::change));
    }

    @MutationMapping
    SuggestionPayload submitSuggestion(@Argument SubmitInput input, @ContextValue Actor actor) {
        return steps.work(input, actor, order -> desk.submit(order, input.sentAt()));
    }

    @MutationMapping
    SuggestionPayload inviteCosigners(@Argument InviteInput input, @ContextValue Actor actor) {
        return steps.work(input, actor, order -> desk.invite(order, input.named(), input.delegation()));
    }

    @MutationMapping
    SuggestionPayload fileSuggestionOnPaper(@Argument PaperInput input, @ContextValue Actor actor) {
        return steps.payload(
                null,
                actor,
                () -> desk.fileOnPaper(
                        input.content(),
                        input.sponsor(),
                        input.cosigners() == null ? List.of() : input.cosigners(),
                        input.dated(),
                        Request.of(actor, input.idempotencyKey(), input),
                        actor));
    }
}
