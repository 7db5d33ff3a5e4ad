package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a suggestion.
 *
 * @param followUp null until a reply of class A or B was settled
 */
public record Outcome(
        List<Reply> replies,
        List<Commitment> commitments,
        @Nullable FollowUp followUp) {

    public static final Outcome NONE = new Outcome(List.of(), List.of(), null);

    public Outcome {
        replies = List.copyOf(replies);
        commitments = List.copyOf(commitments);
    }

    Outcome replied(Reply added, List<Commitment> promised) {
        return new Outcome(
                Lists.with(replies, added),
                Stream.concat(commitments.stream(), promised.stream()).toList(),
                followUp);
    }

    Outcome changeReply(String id, UnaryOperator<Reply> change) {
        var changed = replies.stream()
                .map(it -> it.id().equals(id) ? change.apply(it) : it)
                .toList();
        return new Outcome(changed, commitments, followUp);
    }

    Outcome changeCommitment(String id, UnaryOperator<Commitment> change) {
        var changed = commitments.stream()
                .map(it -> it.id().equals(id) ? change.apply(it) : it)
                .toList();
        return new Outcome(replies, changed, followUp);
    }

    Outcome followed(FollowUp changed) {
        return new Outcome(replies, commitments, changed);
    }

    public Optional<Reply> reply(@Nullable String id) {
        return replies.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The reply that discharged the assignment. */
    public Optional<Reply> replyTo(Assignment assignment) {
        return replies.stream()
                .filter(it -> it.assignment().equals(assignment.id()))
                .findFirst();
    }

    public Optional<Commitment> commitment(@Nullable String id) {
        return commitments.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
