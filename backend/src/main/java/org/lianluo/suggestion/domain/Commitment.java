package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.UnitId;

/**
 * A promise taken out of a reply, tracked until it is kept, has failed with an explanation, or was dropped by decision.
 *
 * @param id unique within its suggestion
 * @param deadline the day promised
 * @param closing the supplementary reply, the explanation, or the decision; null while it is open
 * @param closedAt null while it is open
 */
public record Commitment(
        String id,
        String reply,
        UnitId unit,
        Promise promise,
        Deadline deadline,
        Instant since,
        CommitmentStatus status,
        List<ProgressNote> progress,
        @Nullable String closing,
        @Nullable Instant closedAt) {

    public Commitment {
        progress = List.copyOf(progress);
        if (status != CommitmentStatus.OPEN) {
            Texts.require("text", closing, SuggestionText.PART_LIMIT);
        }
    }

    public boolean isOpen() {
        return status == CommitmentStatus.OPEN;
    }

    Commitment progressed(ProgressNote note) {
        return new Commitment(
                id, reply, unit, promise, deadline, since, status, Lists.with(progress, note), closing, closedAt);
    }

    Commitment closed(CommitmentStatus as, String words, Instant at) {
        return new Commitment(id, reply, unit, promise, deadline, since, as, progress, words, at);
    }
}
