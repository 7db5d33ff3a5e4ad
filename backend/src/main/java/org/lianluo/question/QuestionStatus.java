package org.lianluo.question;

/** Where a question stands. */
public enum QuestionStatus {
    ASKED,
    MISDIRECTED,
    REDIRECTED,
    ANSWERED,
    FOLLOWED_UP,
    CLOSED,
    WITHDRAWN
}
