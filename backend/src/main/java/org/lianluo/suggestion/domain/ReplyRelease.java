package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.suggestion.AssignmentStatus;

/** Lets a reply go out. */
final class ReplyRelease {

    private ReplyRelease() {}

    /** The reply reaches every sponsor, its promises enter the ledger, and nobody waits for opinions any more. */
    static Suggestion of(Suggestion suggestion, Step step) {
        var assignment = step.assignment();
        var draft = Replying.requireDraft(
                suggestion.handling().find(assignment.id()).orElseThrow());
        draft.content().requireComplete(step.today());
        var outcome = suggestion.outcome();
        var reply = new Reply(
                "r" + (outcome.replies().size() + 1),
                assignment.id(),
                assignment.unit(),
                assignment.round(),
                List.of(new ReplyVersion(
                        1, draft.content(), Objects.requireNonNull(draft.signedBy()), step.at(), null)),
                step.at(),
                step.term(RuleKind.RELAY),
                step.term(RuleKind.PUBLISH),
                deliveries(suggestion, step.at()),
                null,
                null,
                List.of(),
                null);
        var handling = suggestion
                .handling()
                .change(
                        assignment.id(),
                        it -> it.work(it.work().drafted(null)).clock(it.clock().askedNoMore()))
                .changeAll(it -> it.role() == HandlingRole.CO && it.status().isInHand()
                        ? it.in(AssignmentStatus.CANCELLED, null, step.at())
                        : it);
        return suggestion.withHandling(handling).withOutcome(outcome.replied(reply, promised(outcome, reply, step)));
    }

    private static List<Delivery> deliveries(Suggestion suggestion, Instant at) {
        var lead = Objects.requireNonNull(suggestion.sponsor()).deputy();
        return Stream.concat(
                        Stream.of(new Delivery(lead, false, at)),
                        suggestion.cosigning().holding().stream()
                                .map(it -> new Delivery(it.deputy(), it.relayConsent(), it.relayConsent() ? null : at)))
                .toList();
    }

    private static List<Commitment> promised(Outcome outcome, Reply reply, Step step) {
        var first = outcome.commitments().size() + 1;
        var promises = reply.content().promises();
        return IntStream.range(0, promises.size())
                .mapToObj(i -> new Commitment(
                        "p" + (first + i),
                        reply.id(),
                        reply.unit(),
                        promises.get(i),
                        Deadline.promised(
                                step.today(),
                                promises.get(i).day(),
                                step.terms().ruleSet()),
                        step.at(),
                        CommitmentStatus.OPEN,
                        List.of(),
                        null,
                        null))
                .toList();
    }
}
