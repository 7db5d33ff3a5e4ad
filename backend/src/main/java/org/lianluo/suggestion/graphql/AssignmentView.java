package org.lianluo.suggestion.graphql;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.domain.Assignment;
import org.lianluo.suggestion.domain.Countersignature;
import org.lianluo.suggestion.domain.ExtensionRequest;
import org.lianluo.suggestion.domain.HandlingRole;
import org.lianluo.suggestion.domain.Objection;
import org.lianluo.suggestion.domain.Opinion;
import org.lianluo.suggestion.domain.Suspension;
import org.lianluo.suggestion.domain.Workflow;

/** An assignment as one reader sees it, under an id that is unique over all suggestions. */
record AssignmentView(Assignment assignment, Reader reader) {

    public String id() {
        return reader.suggestion().id().value() + "." + assignment.id();
    }

    public String key() {
        return assignment.id();
    }

    public HandlingRole role() {
        return assignment.role();
    }

    public int round() {
        return assignment.round();
    }

    public AssignmentStatus status() {
        return reader.seesWork(assignment) ? assignment.status() : AssignmentStatus.REPLIED;
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

    public @Nullable Deadline objectBy() {
        return reader.seesWork(assignment) ? assignment.clock().objectBy() : null;
    }

    public @Nullable Objection objection() {
        return reader.seesWork(assignment) ? assignment.objection() : null;
    }

    public @Nullable ExtensionRequest extension() {
        return reader.seesWork(assignment) ? assignment.clock().extension() : null;
    }

    public List<Suspension> suspensions() {
        return reader.seesWork(assignment) ? assignment.clock().suspensions() : List.of();
    }

    public @Nullable String follows() {
        return reader.seesWork(assignment) ? assignment.follows() : null;
    }

    public @Nullable String handler() {
        return reader.isUnit(assignment.unit()) || reader.isOffice()
                ? assignment.work().handler()
                : null;
    }

    public @Nullable ReplyDraftView draft() {
        var draft = assignment.work().draft();
        return draft == null || !reader.seesDraft(assignment) ? null : new ReplyDraftView(draft);
    }

    public List<Countersignature> countersignatures() {
        return reader.isHandlingUnit() || reader.isOffice() ? assignment.work().countersigned() : List.of();
    }

    public @Nullable Opinion opinion() {
        return reader.isHandlingUnit() || reader.isOffice() ? assignment.work().opinion() : null;
    }

    public List<AvailableAction> availableActions() {
        return Arrays.stream(SuggestionAction.values())
                .filter(Workflow::isOnAssignment)
                .map(action -> reader.can(action, assignment.id()))
                .toList();
    }
}
