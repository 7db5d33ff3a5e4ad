package org.lianluo.suggestion.domain;

/** What the deputy says about a contact that a unit has logged. */
public enum ContactAnswer {
    UNANSWERED,
    CONFIRMED,
    DISPUTED
}
