package org.lianluo.suggestion.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.UnitId;

/**
 * What the office, the units and the sponsor's judgement add to a suggestion.
 *
 * @param receipt of the last submission; null before the first
 * @param screening the last return or refusal; null where there was none
 * @param due when the duty of the present state is due; null where the state has none
 */
public record Handling(
        @Nullable Receipt receipt,
        @Nullable Screening screening,
        List<Assignment> assignments,
        List<Reply> replies,
        @Nullable Deadline due) {

    public static final Handling NONE = new Handling(null, null, List.of(), List.of(), null);

    public Handling {
        assignments = List.copyOf(assignments);
        replies = List.copyOf(replies);
    }

    Handling received(Receipt of) {
        return new Handling(of, screening, assignments, replies, due);
    }

    Handling screened(@Nullable Screening decision) {
        return new Handling(receipt, decision, assignments, replies, due);
    }

    Handling assigned(Assignment added) {
        return new Handling(receipt, screening, with(assignments, added), replies, due);
    }

    Handling replied(Reply added) {
        return new Handling(receipt, screening, assignments, with(replies, added), due);
    }

    Handling due(@Nullable Deadline next) {
        return new Handling(receipt, screening, assignments, replies, next);
    }

    Handling changeAssignment(String id, UnaryOperator<Assignment> change) {
        var changed = assignments.stream()
                .map(it -> it.id().equals(id) ? change.apply(it) : it)
                .toList();
        return new Handling(receipt, screening, changed, replies, due);
    }

    Handling changeReply(String id, UnaryOperator<Reply> change) {
        var changed = replies.stream()
                .map(it -> it.id().equals(id) ? change.apply(it) : it)
                .toList();
        return new Handling(receipt, screening, assignments, changed, due);
    }

    /** The unit's latest assignment. */
    Optional<Assignment> assignmentOf(@Nullable UnitId unit) {
        return assignments.stream().filter(it -> it.unit().equals(unit)).reduce((earlier, later) -> later);
    }

    Optional<Reply> lastReply() {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.get(replies.size() - 1));
    }

    private static <T> List<T> with(List<T> list, T added) {
        var longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}
