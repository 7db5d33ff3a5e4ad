package org.lianluo.suggestion.domain;

/** How a unit takes part. */
public enum HandlingRole {
    /** Handles it alone and replies (独办). */
    SOLE,
    /** Leads, replies, and gets the opinions of the co-handlers (主办). */
    LEAD,
    /** Gives its opinion to the lead (会办、协办). */
    CO,
    /** One of several that reply each for itself (分别办理). */
    SEPARATE;

    public boolean replies() {
        return this != CO;
    }
}
