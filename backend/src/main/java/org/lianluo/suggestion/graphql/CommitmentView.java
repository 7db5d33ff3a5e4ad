package org.lianluo.suggestion.graphql;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.suggestion.domain.Commitment;
import org.lianluo.suggestion.domain.CommitmentStatus;
import org.lianluo.suggestion.domain.ContactData;
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
        return shown(commitment.promise().what());
    }

    public String who() {
        return shown(commitment.promise().who());
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
        var closing = commitment.closing();
        return closing == null ? null : shown(closing);
    }

    public @Nullable Instant closedAt() {
        return commitment.closedAt();
    }

    private String shown(String text) {
        return inside ? text : ContactData.removed(text);
    }
}
