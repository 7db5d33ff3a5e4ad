package org.lianluo.suggestion.graphql;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.suggestion.domain.Commitment;
import org.lianluo.suggestion.domain.CommitmentStatus;
import org.lianluo.suggestion.domain.ProgressNote;

/** A promise as one reader sees it. */
record CommitmentView(Commitment commitment, SuggestionView suggestion, boolean inside) {

    public String id() {
        return suggestion.id().value() + "." + commitment.id();
    }

    public String key() {
        return commitment.id();
    }

    public String what() {
        return commitment.promise().what();
    }

    public String who() {
        return commitment.promise().who();
    }

    public Deadline deadline() {
        return commitment.deadline();
    }

    public CommitmentStatus status() {
        return commitment.status();
    }

    public List<ProgressNote> progress() {
        return inside ? commitment.progress() : List.of();
    }

    public @Nullable String closing() {
        return commitment.closing();
    }

    public @Nullable Instant closedAt() {
        return commitment.closedAt();
    }
}
