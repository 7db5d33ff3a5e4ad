package org.lianluo.suggestion.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Assignment;
import org.lianluo.suggestion.domain.HandlingRole;

/** An assignment under an id that is unique over all suggestions. */
record AssignmentView(SuggestionId suggestion, Assignment assignment) {

    public String id() {
        return suggestion.value() + "." + assignment.id();
    }

    public HandlingRole role() {
        return assignment.role();
    }

    public Instant assignedAt() {
        return assignment.assignedAt();
    }

    public @Nullable Instant signedForAt() {
        return assignment.signedForAt();
    }

    public Deadline deadline() {
        return assignment.deadline();
    }
}
