package org.lianluo.suggestion.graphql;

import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.Replying;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** How a reply comes about, goes out and is put right. */
@Controller
class ReplyingController {

    private final SuggestionSteps steps;

    ReplyingController(SuggestionSteps steps) {
        this.steps = steps;
    }

    @MutationMapping
    SuggestionPayload draftReply(@Argument DraftReplyInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload sendToCountersign(@Argument ActInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Replying.SendToCountersign::new);
    }

    @MutationMapping
    SuggestionPayload countersignReply(@Argument CountersignInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload sendToSign(@Argument ActInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Replying.SendToSign::new);
    }

    @MutationMapping
    SuggestionPayload sendBackReply(@Argument SendBackInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload signReply(@Argument ActInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Replying.Send::new);
    }

    @MutationMapping
    SuggestionPayload questionReply(@Argument QuestionReplyInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload releaseReply(@Argument ReleaseReplyInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload correctReply(@Argument CorrectReplyInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload relayReply(@Argument RelayReplyInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload publishReply(@Argument PublishReplyInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }
}
