package org.lianluo.search.domain;

/** In which order hits come. */
public enum SearchSort {
    /** What fits best first; without words to look for, the newest. */
    RELEVANCE,
    NEWEST
}
