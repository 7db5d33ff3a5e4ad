package org.lianluo.suggestion.domain;

/** What became of a promise. */
public enum CommitmentStatus {
    OPEN,
    KEPT,
    FAILED,
    DROPPED
}
