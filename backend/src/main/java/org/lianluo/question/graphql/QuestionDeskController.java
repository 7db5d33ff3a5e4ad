package org.lianluo.question.graphql;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionId;
import org.lianluo.question.domain.Audience;
import org.lianluo.question.domain.PreFilingQuestion;
import org.lianluo.question.domain.PreFilingQuestions;
import org.lianluo.question.domain.QuestionDesk;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Work on questions; what the caller can correct comes back as problems. */
@Controller
class QuestionDeskController {

    private final QuestionDesk desk;
    private final PreFilingQuestions questions;

    QuestionDeskController(QuestionDesk desk, PreFilingQuestions questions) {
        this.desk = desk;
        this.questions = questions;
    }

    @MutationMapping
    QuestionPayload askPreFilingQuestion(@Argument AskInput input, @ContextValue Actor actor) {
        return payload(null, actor, () -> {
            var request = Request.of(actor, input.idempotencyKey(), input);
            return desk.ask(input.asking(), request, actor);
        });
    }

    @MutationMapping
    QuestionPayload answerPreFilingQuestion(@Argument TextInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.answer(order, input.text()));
    }

    @MutationMapping
    QuestionPayload correctPreFilingAnswer(@Argument TextInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.correct(order, input.text()));
    }

    @MutationMapping
    QuestionPayload declarePreFilingQuestionNotOurs(@Argument NotOursInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.declareNotOurs(order, input.unit(), input.reason()));
    }

    @MutationMapping
    QuestionPayload redirectPreFilingQuestion(@Argument RedirectInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.redirect(order, input.unit(), input.reason()));
    }

    @MutationMapping
    QuestionPayload followUpPreFilingQuestion(@Argument TextInput input, @ContextValue Actor actor) {
        return step(input, actor, order -> desk.followUp(order, input.text()));
    }

    @MutationMapping
    QuestionPayload closePreFilingQuestion(@Argument StepInput input, @ContextValue Actor actor) {
        return step(input, actor, desk::close);
    }

    @MutationMapping
    QuestionPayload withdrawPreFilingQuestion(@Argument StepInput input, @ContextValue Actor actor) {
        return step(input, actor, desk::withdraw);
    }

    /** The part every step's input shares. */
    interface OnQuestion {

        String id();

        long expectedVersion();

        String idempotencyKey();
    }

    private interface Work {
        PreFilingQuestion on(QuestionDesk.Order order);
    }

    private <I extends Record & OnQuestion> QuestionPayload step(I input, Actor actor, Work work) {
        return payload(
                input.id(),
                actor,
                () -> work.on(new QuestionDesk.Order(
                        new QuestionId(input.id()),
                        input.expectedVersion(),
                        Request.of(actor, input.idempotencyKey(), input),
                        actor)));
    }

    private QuestionPayload payload(@Nullable String id, Actor actor, Supplier<PreFilingQuestion> work) {
        try {
            return new QuestionPayload(new QuestionView(work.get(), actor), List.of());
        } catch (Refusal refusal) {
            boolean stale = refusal.problems().stream().anyMatch(it -> it.code() == ProblemCode.STALE_VERSION);
            return new QuestionPayload(stale && id != null ? current(id, actor) : null, refusal.problems());
        }
    }

    /** So that nothing typed is lost to a question that went on meanwhile. */
    private @Nullable QuestionView current(String id, Actor actor) {
        return questions.find(List.of(id)).stream()
                .filter(it -> Audience.sees(actor, it))
                .map(it -> new QuestionView(it, actor))
                .findFirst()
                .orElse(null);
    }

    record QuestionPayload(@Nullable QuestionView question, List<Problem> problems) {}
}
