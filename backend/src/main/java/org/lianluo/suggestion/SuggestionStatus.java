package org.lianluo.suggestion;

/** Where a suggestion stands. */
public enum SuggestionStatus {
    DRAFT,
    SUBMITTED,
    RETURNED_FOR_REVISION,
    NOT_ACCEPTED,
    ACCEPTED,
    ASSIGNED,
    SIGNED_FOR,
    REPLIED,
    CLOSED,
    DISCARDED;

    /** Whether nothing is owed on it any more. */
    public boolean isEnd() {
        return this == NOT_ACCEPTED || this == CLOSED || this == DISCARDED;
    }
}
