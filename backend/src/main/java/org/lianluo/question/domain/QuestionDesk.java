package org.lianluo.question.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionId;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UnitDirectory;

/** Where deputies ask, units answer and the office redirects: each method is one piece of work, done once however often it is asked for. */
public final class QuestionDesk {

    private final PreFilingQuestions questions;
    private final Rulebook rulebook;
    private final UnitDirectory units;
    private final Drafts drafts;
    private final Clock clock;
    private final String congress;

    /** @param congress the code of the congress whose rules hold for new questions */
    public QuestionDesk(
            PreFilingQuestions questions,
            Rulebook rulebook,
            UnitDirectory units,
            Drafts drafts,
            Clock clock,
            String congress) {
        this.questions = questions;
        this.rulebook = rulebook;
        this.units = units;
        this.drafts = drafts;
        this.clock = clock;
        this.congress = congress;
    }

    /**
     * A question to be asked.
     *
     * @param draft the id of a draft it belongs to; null where it belongs to none
     */
    public record Asking(
            UnitId unit,
            String subject,
            String text,
            @Nullable String draft) {}

    /**
     * Who asks for a step on which version of which question.
     *
     * @param expectedVersion the version the asker read
     */
    public record Order(QuestionId id, long expectedVersion, Request request, Actor actor) {}

    public PreFilingQuestion ask(Asking asking, Request request, Actor actor) {
        Guard.requireAsker(actor);
        var deputy = actor.deputy();
        if (deputy == null) {
            throw new IllegalStateException("An asker is a deputy");
        }
        var inquiry = new Inquiry(deputy, asking.subject(), asking.draft());
        requireUnit(asking.unit());
        requireDraft(asking.draft(), actor);
        var id = new QuestionId(request.idWith(QuestionId.PREFIX));
        return questions.insert(
                PreFilingQuestion.ask(id, congress, inquiry, asking.unit(), asking.text(), step(congress, actor)),
                request);
    }

    public PreFilingQuestion answer(Order order, String text) {
        return work(order, (question, step) -> question.answer(text, step));
    }

    public PreFilingQuestion correct(Order order, String text) {
        return work(order, (question, step) -> question.correct(text, step));
    }

    public PreFilingQuestion declareNotOurs(Order order, @Nullable UnitId thoughtRight, String reason) {
        return work(order, (question, step) -> {
            var sentBack = question.declareNotOurs(thoughtRight, reason, step);
            requireUnit(thoughtRight);
            return sentBack;
        });
    }

    public PreFilingQuestion redirect(Order order, UnitId unit, String reason) {
        return work(order, (question, step) -> {
            var redirected = question.redirect(unit, reason, step);
            requireUnit(unit);
            return redirected;
        });
    }

    public PreFilingQuestion followUp(Order order, String text) {
        return work(order, (question, step) -> question.followUp(text, step));
    }

    public PreFilingQuestion close(Order order) {
        return work(order, PreFilingQuestion::close);
    }

    public PreFilingQuestion withdraw(Order order) {
        return work(order, PreFilingQuestion::withdraw);
    }

    private void requireUnit(@Nullable UnitId unit) {
        if (unit != null && units.units(List.of(unit)).isEmpty()) {
            throw Refusal.at("unit", ProblemCode.NOT_FOUND, "problem.notFound", unit.value());
        }
    }

    private void requireDraft(@Nullable String draft, Actor actor) {
        if (draft != null && !drafts.has(draft, actor)) {
            throw Refusal.at("draft", ProblemCode.NOT_FOUND, "problem.notFound", draft);
        }
    }

    private PreFilingQuestion work(Order order, BiFunction<PreFilingQuestion, Step, PreFilingQuestion> change) {
        order.actor().signedIn();
        var kept = questions
                .load(order.id())
                .filter(it -> Audience.sees(order.actor(), it.aggregate()))
                .orElseThrow(() -> Refusal.at(
                        "id",
                        ProblemCode.NOT_FOUND,
                        "problem.notFound",
                        order.id().value()));
        if (kept.has(order.request())) {
            return kept.aggregate();
        }
        var question = kept.aggregate();
        if (question.version() != order.expectedVersion()) {
            throw Refusal.at("expectedVersion", ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        return questions.save(change.apply(question, step(question.congress(), order.actor())), order.request());
    }

    private Step step(String ofCongress, Actor actor) {
        var today = LocalDate.now(clock);
        return new Step(
                actor, clock.instant(), kind -> rulebook.deadline(rulebook.inForce(ofCongress, today), kind, today));
    }
}
