package org.lianluo.suggestion.graphql;

import org.lianluo.shared.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Assigning to units, putting an assignment right, and its clock. */
@Controller
class AssigningController {

    private final SuggestionSteps steps;

    AssigningController(SuggestionSteps steps) {
        this.steps = steps;
    }

    @MutationMapping
    SuggestionPayload proposeAssignment(@Argument ProposeAssignmentInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload assignSuggestion(@Argument AssignSuggestionInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload objectToAssignment(@Argument ObjectToAssignmentInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload reassignSuggestion(@Argument ReassignInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload keepAssignment(@Argument KeepAssignmentInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload rehandleSuggestion(@Argument RehandleInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload closeSuggestion(@Argument CloseInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload decideExtension(@Argument DecideExtensionInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload suspendClock(@Argument SuspendInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }

    @MutationMapping
    SuggestionPayload resumeClock(@Argument ResumeInput input, @ContextValue Actor actor) {
        return steps.take(input, actor, input::act);
    }
}
