package org.lianluo.matching;

/** How a recommended unit would likely take part. */
public enum RecommendedRole {
    /** Handles it and replies (主办、独办). */
    LEAD,
    /** Gives its opinion to the lead (会办). */
    CO
}
