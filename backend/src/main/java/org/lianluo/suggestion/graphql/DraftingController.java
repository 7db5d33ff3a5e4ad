package org.lianluo.suggestion.graphql;

import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.Cosigners;
import org.lianluo.suggestion.domain.Drafting;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What deputies and delegations do before a suggestion is filed, and about its filing. */
@Controller
class DraftingController {

    private final SuggestionSteps steps;

    DraftingController(SuggestionSteps steps) {
        this.steps = steps;
    }

    @MutationMapping
    SuggestionPayload shareSuggestion(@Argument ShareInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload discardSuggestion(@Argument StepInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Drafting.Discard::new);
    }

    @MutationMapping
    SuggestionPayload cosignSuggestion(@Argument CosignInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload declineCosigning(@Argument DeclineCosigningInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload askDelegation(@Argument StepInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Cosigners.AskDelegation::new);
    }

    @MutationMapping
    SuggestionPayload unaskDelegation(@Argument StepInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, Cosigners.UnaskDelegation::new);
    }

    @MutationMapping
    SuggestionPayload declineForDelegation(@Argument DeclineForDelegationInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload confirmForDelegation(@Argument ConfirmForDelegationInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload requestWithdrawal(@Argument RequestWithdrawalInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload contestRefusal(@Argument ContestRefusalInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }
}
