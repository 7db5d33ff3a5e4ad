package org.lianluo.supervision;

/** Where a topic of key supervision stands. */
public enum KeySupervisionStatus {
    PROPOSED,
    SET,
    UNDER_SUPERVISION,
    REPORTED,
    CLOSED,
    ROLLED_OVER,
    DROPPED;

    /** Whether nothing is owed on it any more. */
    public boolean isEnd() {
        return this == CLOSED || this == ROLLED_OVER || this == DROPPED;
    }
}
