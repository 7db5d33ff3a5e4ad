package org.lianluo.supervision;

/** What can be done with a topic of key supervision. */
public enum KeySupervisionAction {
    GROUP,
    UNGROUP,
    SET,
    PLAN,
    RECORD,
    PROGRESS,
    REPORT,
    CLOSE,
    ROLL_OVER,
    DROP
}
