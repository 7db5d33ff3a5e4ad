package org.lianluo.suggestion.graphql;

import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.UnitHandling;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What units do with what was assigned to them, and what they and the deputies say to each other. */
@Controller
class HandlingController {

    private final SuggestionSteps steps;

    HandlingController(SuggestionSteps steps) {
        this.steps = steps;
    }

    @MutationMapping
    SuggestionPayload signForSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, UnitHandling.SignFor::new);
    }

    @MutationMapping
    SuggestionPayload assignInside(@Argument AssignInsideInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload logContact(@Argument LogContactInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload answerContact(@Argument AnswerContactInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload writeToUnit(@Argument WriteToUnitInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload writeToDeputy(@Argument WriteToDeputyInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload requestExtension(@Argument RequestExtensionInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload giveOpinion(@Argument GiveOpinionInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }
}
