package org.lianluo.suggestion.domain;

/** How a unit was in contact with a deputy. */
public enum ContactChannel {
    VISIT,
    PHONE,
    LETTER,
    MEETING,
    RESEARCH,
    ONLINE
}
