package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.UnitId;

/**
 * A suggestion in the hands of one unit, with its own clock from the day of assignment.
 *
 * @param id unique within its suggestion
 * @param round 1 for the first handling
 * @param signedForAt null until the unit has signed for it
 * @param deadline when the unit's reply is due
 */
public record Assignment(
        String id,
        UnitId unit,
        HandlingRole role,
        int round,
        Instant assignedAt,
        @Nullable Instant signedForAt,
        Deadline deadline) {

    Assignment signedFor(Instant at) {
        return new Assignment(id, unit, role, round, assignedAt, at, deadline);
    }
}
