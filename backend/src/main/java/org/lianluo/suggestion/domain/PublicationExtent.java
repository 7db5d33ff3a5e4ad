package org.lianluo.suggestion.domain;

/** How much of a reply is published. */
public enum PublicationExtent {
    FULL,
    SUMMARY,
    NONE
}
