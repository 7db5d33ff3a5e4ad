package org.lianluo.shared.index;

/** What a text is to its item. */
public enum Part {
    /** Title or name. */
    TITLE,
    /** Other names of it. */
    NAME,
    /** What was written in it, or what is said about it. */
    TEXT,
    /** What was answered to it. */
    REPLY
}
