package org.lianluo.suggestion;

/** Where one unit's assignment stands. */
public enum AssignmentStatus {
    ASSIGNED,
    OBJECTED,
    SIGNED_FOR,
    COUNTERSIGNING,
    FOR_SIGNATURE,
    CHECKING,
    REPLIED,
    DISSATISFIED,
    SETTLED,
    OPINION_GIVEN,
    REASSIGNED,
    REHANDLED,
    CANCELLED;

    /** Whether another assignment took its place, or nothing is expected of it any more. */
    public boolean isReplaced() {
        return this == REASSIGNED || this == REHANDLED || this == CANCELLED;
    }

    /** Whether the unit still owes its reply or opinion. */
    public boolean isInHand() {
        return this == ASSIGNED
                || this == OBJECTED
                || this == SIGNED_FOR
                || this == COUNTERSIGNING
                || this == FOR_SIGNATURE
                || this == CHECKING;
    }
}
