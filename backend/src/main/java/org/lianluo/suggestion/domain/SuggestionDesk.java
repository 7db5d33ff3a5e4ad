package org.lianluo.suggestion.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Kept;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Scope;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionId;

/** Where people work on suggestions: each piece of work is done once, however often it is asked for. */
public final class SuggestionDesk {

    private static final int ATTEMPTS = 5;

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
     * Who asks for a step on which suggestion.
     *
     * @param expectedVersion the version the asker read; null for what stands beside the others' work and hinders nobody
     */
    public record Order(SuggestionId id, @Nullable Long expectedVersion, Request request, Actor actor) {}

    public Suggestion draft(Content content, Request request, Actor actor) {
        actor.require(Scope.SUGGESTION_WRITE);
        var deputy = actor.deputy();
        if (!Party.SPONSOR.isRoleOf(actor) || deputy == null) {
            throw new Forbidden("suggestion.wrongRole", SuggestionAction.EDIT, Party.SPONSOR);
        }
        references.check(content);
        var id = new SuggestionId(request.idWith(SuggestionId.PREFIX));
        references.files().attach(content.attachments(), id.value(), actor);
        return suggestions.insert(
                NewSuggestion.draft(id, congress, references.sponsor(deputy), content, clock.instant()), request);
    }

    /**
     * Files for a deputy who handed in paper.
     *
     * @param signed deputies who signed the paper beside the sponsor
     * @param dated the day on the paper
     */
    public Suggestion fileOnPaper(
            Content content, DeputyId sponsor, List<DeputyId> signed, LocalDate dated, Request request, Actor actor) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_WRITE);
        if (!Party.OFFICE.isRoleOf(actor)) {
            throw new Forbidden("suggestion.wrongRole", SuggestionAction.FILE_ON_PAPER, Party.OFFICE);
        }
        var id = new SuggestionId(request.idWith(SuggestionId.PREFIX));
        var kept = suggestions.load(id);
        if (kept.isPresent() && kept.get().has(request)) {
            return kept.get().aggregate();
        }
        references.check(content);
        var step = step(congress, null, actor);
        if (dated.isAfter(step.today())) {
            throw Refusal.at("dated", ProblemCode.INVALID_VALUE, "suggestion.paperInFuture");
        }
        content.text().requireComplete();
        var hash = content.text().contentHash();
        var signatures = references.sponsors("cosigners", signed).stream()
                .distinct()
                .filter(it -> !it.deputy().equals(sponsor))
                .map(it -> Cosignature.onPaper(it, step.at(), step.term(RuleKind.COSIGN), hash))
                .toList();
        var cosigning = new Cosigning(List.of(), signatures, null);
        var receipt = new Receipt(
                numbers.next(congress),
                dated.atStartOfDay(clock.getZone()).toInstant(),
                step.at(),
                step.at(),
                actor.name(),
                hash,
                cosigning.kind(),
                step.terms().inSession(),
                true);
        references.files().attach(content.attachments(), id.value(), actor);
        return suggestions.insert(
                NewSuggestion.onPaper(id, congress, references.sponsor(sponsor), content, cosigning, receipt, step),
                request);
    }

    public Suggestion edit(Order order, UnaryOperator<Content> change) {
        return perform(order, new Drafting.Edit(before -> {
            var changed = change.apply(before);
            references.check(changed);
            references.attach(before, changed, order.id(), order.actor());
            return changed;
        }));
    }

    public Suggestion submit(Order order, @Nullable Instant sentAt) {
        return perform(order, new Drafting.Submit(() -> numbers.next(congress), sentAt));
    }

    /** @param delegation all of its deputies; null for none */
    public Suggestion invite(Order order, List<DeputyId> deputies, @Nullable DelegationId delegation) {
        var named = references.sponsors("deputies", deputies);
        var members = delegation == null ? List.<Sponsor>of() : references.membersOf(delegation);
        return perform(
                order,
                new Cosigners.Invite(Stream.concat(named.stream(), members.stream())
                        .distinct()
                        .toList()));
    }

    /** Does it, or refuses; what was done before for the same request is not done again. */
    public Suggestion perform(Order order, Act act) {
        order.actor().signedIn();
        act.check(references);
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(order, act);
            } catch (Refusal refusal) {
                var overtaken = refusal.problems().stream()
                        .anyMatch(it -> it.code() == ProblemCode.STALE_VERSION
                                && it.path().isEmpty());
                if (!overtaken || order.expectedVersion() != null || attempt == ATTEMPTS) {
                    throw refusal;
                }
            }
        }
    }

    /** What it would come to, without doing it. */
    public Suggestion preview(Order order, Act act) {
        order.actor().signedIn();
        act.check(references);
        var suggestion = load(order).aggregate();
        requireVersion(order, suggestion);
        return suggestion.perform(act, step(suggestion, order.actor()));
    }

    private Suggestion attempt(Order order, Act act) {
        var kept = load(order);
        if (kept.has(order.request())) {
            return kept.aggregate();
        }
        var suggestion = kept.aggregate();
        requireVersion(order, suggestion);
        var next = suggestion.perform(act, step(suggestion, order.actor()));
        references.files().attach(act.files(), order.id().value(), order.actor());
        return suggestions.save(next, order.request());
    }

    /** What somebody does may take it out of his own sight: asked for again, it is still the same work. */
    private Kept<Suggestion> load(Order order) {
        return suggestions
                .load(order.id())
                .filter(it -> it.has(order.request()) || Audience.sees(order.actor(), it.aggregate()))
                .orElseThrow(() -> Refusal.at(
                        "id",
                        ProblemCode.NOT_FOUND,
                        "problem.notFound",
                        order.id().value()));
    }

    private static void requireVersion(Order order, Suggestion suggestion) {
        var expected = order.expectedVersion();
        if (expected != null && suggestion.version() != expected) {
            throw Refusal.at("expectedVersion", ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
    }

    /** Lets time do what is due on a suggestion; empty where nothing is, or somebody else was faster. */
    public Optional<Suggestion> wake(SuggestionId id) {
        var kept = suggestions.load(id);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var suggestion = kept.get().aggregate();
        var today = LocalDate.now(clock);
        var act = Clockwork.dueOn(suggestion, today).stream().findFirst();
        return act.map(it -> suggestions.save(
                suggestion.perform(it, step(suggestion, Clockwork.ACTOR)),
                new Request("clock:" + suggestion.version(), it.action().name())));
    }

    private Step step(Suggestion suggestion, Actor actor) {
        return step(suggestion.congress(), suggestion.filing().ruleSet(), actor);
    }

    private Step step(String of, @Nullable String ruleSet, Actor actor) {
        var today = LocalDate.now(clock);
        return new Step(actor, clock.instant(), today, Terms.of(rulebook, of, ruleSet, today));
    }
}
