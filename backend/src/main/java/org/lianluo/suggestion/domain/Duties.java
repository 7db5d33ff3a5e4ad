package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** What a suggestion makes people owe: read from the tables and from what was asked and promised. */
final class Duties {

    private Duties() {}

    /** When the duty of the whole is due once it comes into a state; a duty that goes on keeps its day. */
    static @Nullable Deadline due(Suggestion suggestion, SuggestionStatus to, Step step) {
        var next = Workflow.DUTIES.get(to);
        if (next == null) {
            return null;
        }
        var now = Workflow.DUTIES.get(suggestion.status());
        return now != null && now.kind().equals(next.kind())
                ? suggestion.due()
                : step.term(rule(Objects.requireNonNull(next.rule()), suggestion));
    }

    /** In session everything is assigned together after the session, at an assignment meeting. */
    private static RuleKind rule(RuleKind kind, Suggestion suggestion) {
        var receipt = suggestion.filing().receipt();
        return kind == RuleKind.ASSIGN_BETWEEN_SESSIONS && receipt != null && receipt.inSession()
                ? RuleKind.ASSIGN_IN_SESSION
                : kind;
    }

    /** When the duty of an assignment is due once it comes into a state; null where its clock counts, or nothing is owed. */
    static @Nullable Deadline due(AssignmentStatus to, Step step) {
        return Workflow.ASSIGNMENT_DUTIES.getOrDefault(to, List.of()).stream()
                .map(Duty::rule)
                .filter(Objects::nonNull)
                .findFirst()
                .map(step::term)
                .orElse(null);
    }

    /** The source of the term a step starts, of the whole or of the assignment; null where it starts none. */
    static @Nullable String ruleStarted(
            Suggestion after, SuggestionStatus to, @Nullable Assignment before, @Nullable Deadline due) {
        if (before == null) {
            return due == null || to == after.status() ? null : due.source();
        }
        var now = after.handling().find(before.id()).orElseThrow();
        var started = now.due();
        return started == null || now.status() == before.status() ? null : started.source();
    }

    static List<Obligation> of(Suggestion suggestion) {
        var id = suggestion.id().value();
        var owed = new ArrayList<Obligation>();
        var duty = Workflow.DUTIES.get(suggestion.status());
        if (duty != null) {
            duty.owner()
                    .owners(suggestion, null)
                    .forEach(owner -> owed.add(new Obligation(
                            duty.kind(),
                            owner,
                            id,
                            null,
                            Objects.requireNonNull(suggestion.due()),
                            duty.action().name(),
                            suggestion.since())));
        }
        ofSigning(suggestion, owed);
        ofWithdrawal(suggestion, owed);
        suggestion.handling().current().forEach(it -> ofAssignment(suggestion, it, owed));
        ofMessages(suggestion, owed);
        ofOutcome(suggestion, owed);
        return owed;
    }

    private static void ofSigning(Suggestion suggestion, List<Obligation> owed) {
        if (!suggestion.isBeingSigned()) {
            return;
        }
        suggestion
                .cosigning()
                .pending()
                .forEach(it -> owed.add(new Obligation(
                        "COSIGN",
                        Owner.of(it.deputy()),
                        suggestion.id().value(),
                        null,
                        it.answerBy(),
                        SuggestionAction.COSIGN.name(),
                        it.fellAt() == null ? it.invitedAt() : it.fellAt())));
        var confirmation = suggestion.cosigning().confirmation();
        if (confirmation != null && !confirmation.holds()) {
            owed.add(new Obligation(
                    "CONFIRM_FOR_DELEGATION",
                    Owner.of(confirmation.delegation()),
                    suggestion.id().value(),
                    null,
                    confirmation.answerBy(),
                    SuggestionAction.CONFIRM_FOR_DELEGATION.name(),
                    confirmation.askedAt()));
        }
    }

    private static void ofWithdrawal(Suggestion suggestion, List<Obligation> owed) {
        var request = suggestion.filing().withdrawal();
        if (request != null && request.isPending()) {
            owed.add(office(
                    suggestion,
                    "DECIDE_WITHDRAWAL",
                    null,
                    request.decideBy(),
                    SuggestionAction.GRANT_WITHDRAWAL,
                    request.at()));
        }
    }

    private static void ofAssignment(Suggestion suggestion, Assignment assignment, List<Obligation> owed) {
        var standing = assignment.clock().standing();
        if (standing.isPresent()) {
            owed.add(office(
                    suggestion,
                    "RESUME",
                    assignment.id(),
                    standing.get().decideBy(),
                    SuggestionAction.RESUME,
                    assignment.since()));
            return;
        }
        for (var duty : Workflow.ASSIGNMENT_DUTIES.getOrDefault(assignment.status(), List.of())) {
            var opinion = duty.action() == SuggestionAction.REPLY
                    && !assignment.role().replies();
            var due = duty.rule() == null ? assignment.deadline() : Objects.requireNonNull(assignment.due());
            duty.owner()
                    .owners(suggestion, assignment)
                    .forEach(owner -> owed.add(new Obligation(
                            opinion ? "GIVE_OPINION" : duty.kind(),
                            owner,
                            suggestion.id().value(),
                            assignment.id(),
                            due,
                            (opinion ? SuggestionAction.GIVE_OPINION : duty.action()).name(),
                            assignment.since())));
        }
        var extension = assignment.clock().extension();
        if (extension != null && extension.isPending()) {
            owed.add(office(
                    suggestion,
                    "DECIDE_EXTENSION",
                    assignment.id(),
                    extension.decideBy(),
                    SuggestionAction.GRANT_EXTENSION,
                    extension.at()));
        }
    }

    private static void ofMessages(Suggestion suggestion, List<Obligation> owed) {
        suggestion
                .handling()
                .unanswered()
                .forEach(it -> owed.add(new Obligation(
                        "ANSWER_MESSAGE",
                        Owner.of(it.unit()),
                        suggestion.id().value(),
                        it.id(),
                        Objects.requireNonNull(it.answerBy()),
                        SuggestionAction.WRITE_TO_DEPUTY.name(),
                        it.at())));
    }

    private static void ofOutcome(Suggestion suggestion, List<Obligation> owed) {
        var id = suggestion.id().value();
        var outcome = suggestion.outcome();
        outcome.commitments().stream()
                .filter(Commitment::isOpen)
                .forEach(it -> owed.add(new Obligation(
                        "KEEP_COMMITMENT",
                        Owner.of(it.unit()),
                        id,
                        it.id(),
                        it.deadline(),
                        SuggestionAction.KEEP_COMMITMENT.name(),
                        it.since())));
        for (var reply : outcome.replies()) {
            if (!reply.undelivered().isEmpty()) {
                sponsor(suggestion, "RELAY", reply.id(), reply.relayBy(), SuggestionAction.RELAY, reply.releasedAt())
                        .ifPresent(owed::add);
            }
            if (reply.publication() == null && suggestion.content().mayBePublished()) {
                owed.add(office(
                        suggestion,
                        "PUBLISH",
                        reply.id(),
                        reply.publishBy(),
                        SuggestionAction.PUBLISH,
                        reply.releasedAt()));
            }
        }
        var followUp = outcome.followUp();
        if (followUp != null && followUp.awaitsAnswer()) {
            sponsor(
                            suggestion,
                            "ANSWER_REALLY_DONE",
                            null,
                            Objects.requireNonNull(followUp.answerBy()),
                            SuggestionAction.ANSWER_REALLY_DONE,
                            Objects.requireNonNull(followUp.askedAt()))
                    .ifPresent(owed::add);
        }
    }

    private static Obligation office(
            Suggestion suggestion,
            String kind,
            @Nullable String part,
            Deadline due,
            SuggestionAction action,
            Instant since) {
        return new Obligation(kind, Owner.OFFICE, suggestion.id().value(), part, due, action.name(), since);
    }

    private static Optional<Obligation> sponsor(
            Suggestion suggestion,
            String kind,
            @Nullable String part,
            Deadline due,
            SuggestionAction action,
            Instant since) {
        return Party.SPONSOR.owners(suggestion, null).stream()
                .map(owner -> new Obligation(kind, owner, suggestion.id().value(), part, due, action.name(), since))
                .findFirst();
    }
}
