package org.lianluo.shared;

import java.time.Instant;

/**
 * What somebody owes on an item, by when and why; derived from the item's state, never typed in.
 *
 * @param kind a name of the schema's ObligationKind
 * @param subject the id of the item
 * @param action the name of the action that discharges it
 * @param since when it began to be owed
 */
public record Obligation(String kind, Owner owner, String subject, Deadline deadline, String action, Instant since) {

    /** Opaque; the same as long as the obligation stands. */
    public String id() {
        return subject + "." + kind + "." + owner.key();
    }
}
