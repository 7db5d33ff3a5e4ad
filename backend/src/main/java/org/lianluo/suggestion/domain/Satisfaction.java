package org.lianluo.suggestion.domain;

/** How satisfied the deputy is. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
