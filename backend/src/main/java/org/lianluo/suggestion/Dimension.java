package org.lianluo.suggestion;

/** By what suggestions are counted. */
public enum Dimension {
    FIELD,
    REPLY_CLASS,
    DELEGATION,
    UNIT,
    BASIS,
    ROUND,
    YEAR,
    STATUS,
    KIND
}
