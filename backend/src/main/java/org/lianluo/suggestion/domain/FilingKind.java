package org.lianluo.suggestion.domain;

/** As whose suggestion it was filed. */
public enum FilingKind {
    SINGLE,
    JOINT,
    DELEGATION
}
