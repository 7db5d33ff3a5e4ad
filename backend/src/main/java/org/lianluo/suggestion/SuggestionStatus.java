package org.lianluo.suggestion;

/** Where a suggestion stands. */
public enum SuggestionStatus {
    DRAFT,
    COSIGNING,
    SUBMITTED,
    SCREENING,
    RETURNED_FOR_REVISION,
    NOT_ACCEPTED,
    SECOND_LOOK,
    ACCEPTED,
    ASSIGNED,
    SIGNED_FOR,
    DISSATISFIED,
    REPLIED,
    CLOSED,
    WITHDRAWN,
    DISCARDED;

    /** Whether the course has ended; promises and the question whether it was really done may still be open. */
    public boolean isEnd() {
        return this == NOT_ACCEPTED || this == CLOSED || this == WITHDRAWN || this == DISCARDED;
    }

    /** Whether it has not been submitted yet. */
    public boolean isBeforeSubmission() {
        return this == DRAFT || this == COSIGNING || this == DISCARDED;
    }
}
