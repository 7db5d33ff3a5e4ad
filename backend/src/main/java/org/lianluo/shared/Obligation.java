package org.lianluo.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody owes on an item, by when and why; derived from the item's state, never typed in.
 *
 * @param kind a name of the schema's ObligationKind
 * @param subject the id of the item
 * @param part the id of the part of the item it is owed on, for example one unit's assignment; null for the whole
 * @param action the name of the action that discharges it
 * @param since when it began to be owed
 */
public record Obligation(
        String kind,
        Owner owner,
        String subject,
        @Nullable String part,
        Deadline deadline,
        String action,
        Instant since) {

    /** Opaque; the same as long as the obligation stands. */
    public String id() {
        return subject + (part == null ? "" : "." + part) + "." + kind + "." + owner.key();
    }
}
