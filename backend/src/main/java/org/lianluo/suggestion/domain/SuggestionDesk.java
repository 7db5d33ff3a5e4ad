package org.lianluo.suggestion.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionId;

/** Where people work on suggestions: each method is one piece of work, done once however often it is asked for. */
public final class SuggestionDesk {

    private final Suggestions suggestions;
    private final Numbers numbers;
    private final Rulebook rulebook;
    private final References references;
    private final Clock clock;
    private final String congress;

    /** @param congress the code of the congress that new suggestions are filed to */
    public SuggestionDesk(
            Suggestions suggestions,
            Numbers numbers,
            Rulebook rulebook,
            References references,
            Clock clock,
            String congress) {
        this.suggestions = suggestions;
        this.numbers = numbers;
        this.rulebook = rulebook;
        this.references = references;
        this.clock = clock;
        this.congress = congress;
    }

    /**
     * Who asks for a step on which version of which suggestion.
     *
     * @param expectedVersion the version the asker read
     */
    public record Order(SuggestionId id, long expectedVersion, Request request, Actor actor) {}

    public Suggestion draft(Content content, Request request, Actor actor) {
        actor.require(Scope.SUGGESTION_WRITE);
        var deputy = actor.deputy();
        if (!Party.SPONSOR.isRoleOf(actor) || deputy == null) {
            throw new Forbidden("suggestion.wrongRole", SuggestionAction.EDIT, Party.SPONSOR);
        }
        references.check(content);
        var id = new SuggestionId(request.idWith(SuggestionId.PREFIX));
        return suggestions.insert(
                Suggestion.draft(id, congress, references.sponsor(deputy), content, clock.instant()), request);
    }

    public Suggestion edit(Order order, UnaryOperator<Content> change) {
        return work(order, (suggestion, step) -> {
            var changed = change.apply(suggestion.content());
            references.check(changed);
            return suggestion.edit(changed, step);
        });
    }

    public Suggestion discard(Order order) {
        return work(order, Suggestion::discard);
    }

    public Suggestion submit(Order order) {
        return work(order, (suggestion, step) -> suggestion.submit(() -> numbers.next(suggestion.congress()), step));
    }

    public Suggestion accept(Order order) {
        return work(order, Suggestion::accept);
    }

    public Suggestion returnForRevision(Order order, ScreeningReason reason, String remark) {
        return work(order, (suggestion, step) -> suggestion.returnForRevision(reason, remark, step));
    }

    public Suggestion decline(Order order, ScreeningReason reason, String remark) {
        return work(order, (suggestion, step) -> suggestion.decline(reason, remark, step));
    }

    public Suggestion assign(Order order, UnitId unit, HandlingRole role) {
        return work(order, (suggestion, step) -> {
            references.requireUnit("assignments", unit);
            return suggestion.assign(unit, role, step);
        });
    }

    public Suggestion signFor(Order order) {
        return work(order, Suggestion::signFor);
    }

    public Suggestion reply(
            Order order, ReplyClass replyClass, String documentNumber, String text, boolean mayBePublished) {
        return work(
                order, (suggestion, step) -> suggestion.reply(replyClass, documentNumber, text, mayBePublished, step));
    }

    public Suggestion evaluate(Order order, Satisfaction process, Satisfaction result, @Nullable String reason) {
        return work(order, (suggestion, step) -> suggestion.evaluate(process, result, reason, step));
    }

    private Suggestion work(Order order, BiFunction<Suggestion, Step, Suggestion> change) {
        order.actor().signedIn();
        var kept = suggestions
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
        var suggestion = kept.aggregate();
        if (suggestion.version() != order.expectedVersion()) {
            throw Refusal.at("expectedVersion", ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        return suggestions.save(change.apply(suggestion, step(suggestion, order.actor())), order.request());
    }

    private Step step(Suggestion suggestion, Actor actor) {
        var today = LocalDate.now(clock);
        return new Step(
                actor,
                clock.instant(),
                today,
                kind -> rulebook.deadline(rulebook.inForce(suggestion.congress(), today), kind, today));
    }
}
