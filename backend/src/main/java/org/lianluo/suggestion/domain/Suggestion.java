package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.News;
import org.lianluo.shared.Newsworthy;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * A suggestion of a deputy. The constructor guards states; {@link NewSuggestion} begins one, {@link #perform} is the
 * only way from one state to the next.
 *
 * @param sponsor null only for a public record that names none
 * @param due when the duty of the present state of the whole is due; null where it has none
 * @param since when it came into its present state
 * @param publishedOn null where it was not published here
 * @param publicRecord null for everything handled here
 */
public record Suggestion(
        SuggestionId id,
        long version,
        String congress,
        SuggestionStatus status,
        @Nullable Sponsor sponsor,
        Content content,
        Cosigning cosigning,
        Filing filing,
        Handling handling,
        Outcome outcome,
        @Nullable Deadline due,
        Instant since,
        List<SuggestionMove> history,
        Instant updatedAt,
        @Nullable LocalDate publishedOn,
        @Nullable PublicRecord publicRecord)
        implements Newsworthy {

    public Suggestion {
        history = List.copyOf(history);
        if (sponsor == null && publicRecord == null) {
            throw new IllegalArgumentException(id + " has no sponsor");
        }
        if (Workflow.DUTIES.containsKey(status) != (due != null)) {
            throw new IllegalArgumentException(id + " is " + status + " with the due day " + due);
        }
    }

    /** The number it was registered under; null for a draft, and where a public record does not carry it. */
    public @Nullable String number() {
        var receipt = filing.receipt();
        if (receipt != null) {
            return receipt.number();
        }
        return publicRecord == null ? null : publicRecord.fullNumber();
    }

    public boolean isPublic() {
        return publishedOn != null || publicRecord != null;
    }

    public boolean isSponsoredBy(@Nullable DeputyId deputy) {
        return sponsor != null && sponsor.deputy().equals(deputy);
    }

    /** Whether the unit has, or has finished, an assignment that was not given to another unit instead. */
    public boolean isHandledBy(@Nullable UnitId unit) {
        return handling.assignments().stream()
                .anyMatch(it -> it.unit().equals(unit) && it.status() != AssignmentStatus.REASSIGNED);
    }

    public boolean wasAssignedTo(@Nullable UnitId unit) {
        return handling.assignments().stream().anyMatch(it -> it.unit().equals(unit));
    }

    boolean isBeingSigned() {
        return status == SuggestionStatus.COSIGNING || status == SuggestionStatus.RETURNED_FOR_REVISION;
    }

    /** The next version, as the tables allow it and the act says; refuses what stands in the way. */
    public Suggestion perform(Act act, Step step) {
        var permit = Guard.require(this, act.action(), act.assignment(), step.actor(), step.today());
        var target = permit.target();
        if (target == null) {
            var changed = act.on(this, step);
            var to = permit.only().orElseGet(() -> act.leadsTo(changed));
            return changed.moved(act, permit.party(), (SuggestionStatus) permit.allowed(to), step);
        }
        var on = step.on(target);
        var next = act.on(this, on).settled(act, permit, target, on);
        return next.moved(act, permit.party(), next.handling.stage(), on);
    }

    /** Brings the assignment into the state the table and the act say, with the due day of its duty. */
    private Suggestion settled(Act act, Guard.Permit permit, Assignment target, Step step) {
        var after = handling.find(target.id()).orElseThrow();
        var to = (AssignmentStatus) permit.allowed(permit.only().orElseGet(() -> act.leadsTo(after, this, step)));
        return to == target.status()
                ? this
                : withHandling(handling.change(target.id(), it -> it.in(to, Duties.due(to, step), step.at())));
    }

    private Suggestion moved(Act act, Party party, SuggestionStatus to, Step step) {
        var cleared = to == status || WholeTable.WITHDRAWABLE.contains(to) ? this : withFiling(filing.withdrawalMoot());
        return act.isRecorded()
                ? cleared.moved(act.action(), party, to, step, act.remark(), act.isInternal())
                : cleared.next(to, step, history);
    }

    Suggestion moved(
            SuggestionAction action,
            Party party,
            SuggestionStatus to,
            Step step,
            @Nullable String remark,
            boolean internal) {
        var target = step.target();
        var nextDue = Duties.due(this, to, step);
        var moves = new ArrayList<>(history);
        moves.add(new SuggestionMove(
                version + 1,
                action,
                to,
                step.at(),
                step.actor().account(),
                step.actor().name(),
                party.behalf(step.actor()),
                target == null ? null : target.id(),
                Duties.ruleStarted(this, to, target, nextDue),
                remark,
                internal));
        return next(to, step, moves);
    }

    private Suggestion next(SuggestionStatus to, Step step, List<SuggestionMove> moves) {
        return new Suggestion(
                id,
                version + 1,
                congress,
                to,
                sponsor,
                content,
                cosigning,
                filing,
                handling,
                outcome,
                Duties.due(this, to, step),
                to == status ? since : step.at(),
                moves,
                step.at(),
                publishedOn,
                publicRecord);
    }

    Suggestion withContent(Content changed) {
        return with(changed, cosigning, filing, handling, outcome, publishedOn);
    }

    Suggestion withCosigning(Cosigning changed) {
        return with(content, changed, filing, handling, outcome, publishedOn);
    }

    Suggestion withFiling(Filing changed) {
        return with(content, cosigning, changed, handling, outcome, publishedOn);
    }

    Suggestion withHandling(Handling changed) {
        return with(content, cosigning, filing, changed, outcome, publishedOn);
    }

    Suggestion withOutcome(Outcome changed) {
        return with(content, cosigning, filing, handling, changed, publishedOn);
    }

    Suggestion published(@Nullable LocalDate on) {
        return with(content, cosigning, filing, handling, outcome, on);
    }

    Suggestion changeTarget(Step step, UnaryOperator<Assignment> change) {
        return withHandling(handling.change(step.assignment().id(), change));
    }

    /** With another due day of the whole, for a change of rules. */
    Suggestion dueBy(@Nullable Deadline changed) {
        return with(version, content, cosigning, filing, handling, outcome, changed, publishedOn);
    }

    private Suggestion with(
            Content text,
            Cosigning signed,
            Filing filed,
            Handling handled,
            Outcome came,
            @Nullable LocalDate published) {
        return with(version, text, signed, filed, handled, came, due, published);
    }

    Suggestion with(
            long as,
            Content text,
            Cosigning signed,
            Filing filed,
            Handling handled,
            Outcome came,
            @Nullable Deadline dueBy,
            @Nullable LocalDate published) {
        return new Suggestion(
                id,
                as,
                congress,
                status,
                sponsor,
                text,
                signed,
                filed,
                handled,
                came,
                dueBy,
                since,
                history,
                updatedAt,
                published,
                publicRecord);
    }

    @Override
    public List<Obligation> obligations() {
        return Duties.of(this);
    }

    @Override
    public List<News> news() {
        return Headlines.of(this);
    }
}
