package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * A suggestion of a deputy. The constructor guards states, the methods guard transitions; each returns the next version.
 *
 * @param sponsor null only for a public record that names none
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
        Handling handling,
        List<SuggestionMove> history,
        Instant updatedAt,
        @Nullable LocalDate publishedOn,
        @Nullable PublicRecord publicRecord)
        implements Aggregate {

    public Suggestion {
        history = List.copyOf(history);
        if (sponsor == null && publicRecord == null) {
            throw new IllegalArgumentException(id + " has no sponsor");
        }
        if (Workflow.DUTIES.containsKey(status) != (handling.due() != null)) {
            throw new IllegalArgumentException(id + " is " + status + " with the due day " + handling.due());
        }
    }

    public static Suggestion draft(SuggestionId id, String congress, Sponsor sponsor, Content content, Instant at) {
        return new Suggestion(
                id, 1, congress, SuggestionStatus.DRAFT, sponsor, content, Handling.NONE, List.of(), at, null, null);
    }

    /** Takes over a public record of an item handled elsewhere: closed, public, and no more than the record says. */
    public static Suggestion takenOver(
            SuggestionId id, String congress, String title, PublicRecord record, Instant dated) {
        var text = new SuggestionText(title, "", "", "", null);
        return new Suggestion(
                id,
                1,
                congress,
                SuggestionStatus.CLOSED,
                null,
                new Content(text, null, null, true),
                Handling.NONE,
                List.of(),
                dated,
                null,
                record);
    }

    /** The number it was registered under; null for a draft, and where a public record does not carry it. */
    public @Nullable String number() {
        var receipt = handling.receipt();
        if (receipt != null) {
            return receipt.number();
        }
        return publicRecord == null ? null : publicRecord.fullNumber();
    }

    public boolean isPublic() {
        return publishedOn != null || publicRecord != null;
    }

    /** Changes the text; many small changes, so they leave no trace in the history. */
    public Suggestion edit(Content changed, Step step) {
        Guard.require(this, SuggestionAction.EDIT, step.actor());
        return new Suggestion(
                id,
                version + 1,
                congress,
                status,
                sponsor,
                changed,
                handling,
                history,
                step.at(),
                publishedOn,
                publicRecord);
    }

    public Suggestion discard(Step step) {
        return moved(SuggestionAction.DISCARD, handling, step, null);
    }

    /** @param number asked for where the suggestion has none yet */
    public Suggestion submit(Supplier<String> number, Step step) {
        Guard.require(this, SuggestionAction.SUBMIT, step.actor());
        content.text().requireComplete();
        var receipt = handling.receipt();
        var kept = receipt == null ? number.get() : receipt.number();
        return moved(
                SuggestionAction.SUBMIT,
                handling.received(new Receipt(kept, step.at(), content.text().contentHash())),
                step,
                null);
    }

    public Suggestion accept(Step step) {
        return moved(SuggestionAction.ACCEPT, handling.screened(null), step, null);
    }

    public Suggestion returnForRevision(ScreeningReason reason, String remark, Step step) {
        return screened(SuggestionAction.RETURN, reason, remark, step);
    }

    public Suggestion decline(ScreeningReason reason, String remark, Step step) {
        return screened(SuggestionAction.DECLINE, reason, remark, step);
    }

    private Suggestion screened(SuggestionAction action, ScreeningReason reason, String remark, Step step) {
        Guard.require(this, action, step.actor());
        return moved(action, handling.screened(new Screening(reason, remark, step.at())), step, remark);
    }

    /** The clock of the unit starts on the day of assignment, never earlier (Law on Deputies, article 51). */
    public Suggestion assign(UnitId unit, HandlingRole role, Step step) {
        Guard.require(this, SuggestionAction.ASSIGN, step.actor());
        var assignment = new Assignment(
                "a" + (handling.assignments().size() + 1),
                unit,
                role,
                1,
                step.at(),
                null,
                step.term().apply(RuleKind.REPLY));
        return moved(SuggestionAction.ASSIGN, handling.assigned(assignment), step, null);
    }

    public Suggestion signFor(Step step) {
        Guard.require(this, SuggestionAction.SIGN_FOR, step.actor());
        var assignment = assignmentOf(step);
        return moved(
                SuggestionAction.SIGN_FOR,
                handling.changeAssignment(assignment.id(), it -> it.signedFor(step.at())),
                step,
                null);
    }

    public Suggestion reply(
            ReplyClass replyClass, String documentNumber, String text, boolean mayBePublished, Step step) {
        Guard.require(this, SuggestionAction.REPLY, step.actor());
        var assignment = assignmentOf(step);
        var reply = new Reply(
                "r" + (handling.replies().size() + 1),
                assignment.id(),
                assignment.unit(),
                replyClass,
                documentNumber,
                text,
                step.at(),
                mayBePublished,
                null);
        return moved(SuggestionAction.REPLY, handling.replied(reply), step, null);
    }

    /** Closes the suggestion; it becomes public where the deputy and the unit both agreed. */
    public Suggestion evaluate(Satisfaction process, Satisfaction result, @Nullable String reason, Step step) {
        Guard.require(this, SuggestionAction.EVALUATE, step.actor());
        var reply = handling.lastReply().orElseThrow();
        var judgement = new Evaluation(process, result, reason, step.at());
        var closed = moved(
                SuggestionAction.EVALUATE, handling.changeReply(reply.id(), it -> it.evaluated(judgement)), step, null);
        return content.mayBePublished() && reply.mayBePublished() ? closed.published(step.today()) : closed;
    }

    private Suggestion published(LocalDate on) {
        return new Suggestion(
                id, version, congress, status, sponsor, content, handling, history, updatedAt, on, publicRecord);
    }

    private Assignment assignmentOf(Step step) {
        return handling.assignmentOf(step.actor().unit())
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_YOURS, "suggestion.notYours"));
    }

    private Suggestion moved(SuggestionAction action, Handling next, Step step, @Nullable String remark) {
        var to = Guard.require(this, action, step.actor()).to();
        var moves = new ArrayList<>(history);
        moves.add(new SuggestionMove(
                version + 1,
                action,
                to,
                step.at(),
                step.actor().account(),
                step.actor().name(),
                remark));
        return new Suggestion(
                id,
                version + 1,
                congress,
                to,
                sponsor,
                content,
                next.due(dueIn(to, next, step)),
                moves,
                step.at(),
                publishedOn,
                publicRecord);
    }

    private static @Nullable Deadline dueIn(SuggestionStatus to, Handling next, Step step) {
        var duty = Workflow.DUTIES.get(to);
        if (duty == null) {
            return null;
        }
        return duty.fromAssignment()
                ? next.assignmentOf(step.actor().unit()).orElseThrow().deadline()
                : step.term().apply(duty.rule());
    }

    @Override
    public List<Obligation> obligations() {
        var duty = Workflow.DUTIES.get(status);
        var due = handling.due();
        if (duty == null || due == null) {
            return List.of();
        }
        var since = history.get(history.size() - 1).at();
        return duty.owner().owners(this).stream()
                .map(owner -> new Obligation(
                        duty.kind(), owner, id.value(), null, due, duty.action().name(), since))
                .toList();
    }
}
