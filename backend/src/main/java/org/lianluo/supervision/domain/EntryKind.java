package org.lianluo.supervision.domain;

/** What was done under supervision. */
public enum EntryKind {
    VISIT,
    FORUM,
    MEETING,
    PROGRESS
}
