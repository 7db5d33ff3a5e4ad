package org.lianluo.supervision.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/**
 * An entry in the record of a topic.
 *
 * @param id unique within its topic
 * @param recorder the name of who noted it down, as it was then
 * @param unit whose progress it is; null for what the supervisors did
 */
public record SupervisionEntry(
        String id,
        EntryKind kind,
        EntryContent content,
        String recorder,
        @Nullable UnitId unit,
        Instant recordedAt) {

    public SupervisionEntry {
        if ((kind == EntryKind.PROGRESS) != (unit != null)) {
            throw new IllegalArgumentException("Progress is a unit's, all else the supervisors'");
        }
    }
}
