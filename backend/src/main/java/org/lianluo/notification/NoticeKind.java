package org.lianluo.notification;

/** Why somebody is told. */
public enum NoticeKind {
    /** Something happened to an item they follow. */
    ITEM_MOVED,
    /** They owe something new. */
    OBLIGATION_NEW,
    /** What they owe is due soon, or today. */
    REMINDER,
    /** What they owe is overdue. */
    OVERDUE,
    /** What their unit or office owes is overdue. */
    ESCALATION
}
