package org.lianluo.suggestion.domain;

/** How far a reply solves the matter: A solved, B being solved, C later, D kept as a reference. */
public enum ReplyClass {
    A,
    B,
    C,
    D
}
