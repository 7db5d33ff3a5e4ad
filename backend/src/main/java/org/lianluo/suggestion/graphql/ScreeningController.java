package org.lianluo.suggestion.graphql;

import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.Office;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What the office does before a suggestion goes to the units, and beside them. */
@Controller
class ScreeningController {

    private final SuggestionSteps steps;

    ScreeningController(SuggestionSteps steps) {
        this.steps = steps;
    }

    @MutationMapping
    SuggestionPayload registerSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Office.Register::new);
    }

    @MutationMapping
    SuggestionPayload acceptSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Office.Accept::new);
    }

    @MutationMapping
    SuggestionPayload returnSuggestion(@Argument ReturnInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload declineSuggestion(@Argument DeclineInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload decideWithdrawal(@Argument DecideWithdrawalInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload separateSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Office.Separate::new);
    }

    @MutationMapping
    SuggestionPayload remarkOnSuggestion(@Argument RemarkInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload moveToRuleSet(@Argument MoveToRuleSetInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }
}
