package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;

/**
 * A suggestion in the hands of one unit, with its own clock from the day of assignment.
 *
 * @param id unique within its suggestion
 * @param round 1 for the first handling
 * @param signedForAt null until the unit has signed for it
 * @param objection the unit's last objection; null where there was none
 * @param due when the duty of its present state is due where that is not the clock; null otherwise
 * @param since when it came into its present state
 * @param follows the assignment whose place it took; null for a first one
 */
public record Assignment(
        String id,
        UnitId unit,
        HandlingRole role,
        int round,
        AssignmentStatus status,
        Instant assignedAt,
        @Nullable Instant signedForAt,
        UnitClock clock,
        UnitWork work,
        @Nullable Objection objection,
        @Nullable Deadline due,
        Instant since,
        @Nullable String follows) {

    public Deadline deadline() {
        return clock.deadline();
    }

    public boolean isCurrent() {
        return !status.isReplaced();
    }

    /** Whether the unit's own reply is expected or was given. */
    public boolean answers() {
        return isCurrent() && role.replies();
    }

    Assignment in(AssignmentStatus next, @Nullable Deadline nextDue, Instant at) {
        return new Assignment(
                id, unit, role, round, next, assignedAt, signedForAt, clock, work, objection, nextDue, at, follows);
    }

    Assignment signedFor(Instant at) {
        return new Assignment(
                id, unit, role, round, status, assignedAt, at, clock, work, objection, due, since, follows);
    }

    Assignment clock(UnitClock changed) {
        return new Assignment(
                id, unit, role, round, status, assignedAt, signedForAt, changed, work, objection, due, since, follows);
    }

    Assignment work(UnitWork changed) {
        return new Assignment(
                id, unit, role, round, status, assignedAt, signedForAt, clock, changed, objection, due, since, follows);
    }

    Assignment objected(Objection made) {
        return new Assignment(
                id, unit, role, round, status, assignedAt, signedForAt, clock, work, made, due, since, follows);
    }
}
