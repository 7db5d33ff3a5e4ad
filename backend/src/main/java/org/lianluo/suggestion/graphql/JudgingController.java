package org.lianluo.suggestion.graphql;

import org.lianluo.shared.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** How deputies judge replies, and what becomes of promises. */
@Controller
class JudgingController {

    private final SuggestionSteps steps;

    JudgingController(SuggestionSteps steps) {
        this.steps = steps;
    }

    @MutationMapping
    SuggestionPayload evaluateReply(@Argument EvaluateReplyInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload addEvaluation(@Argument AddEvaluationInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload answerReallyDone(@Argument AnswerReallyDoneInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload reportProgress(@Argument ReportProgressInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload keepCommitment(@Argument KeepCommitmentInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload failCommitment(@Argument FailCommitmentInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload dropCommitment(@Argument DropCommitmentInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }
}
