package org.lianluo.question;

/** What can be done with a question. */
public enum QuestionAction {
    ASK,
    ANSWER,
    CORRECT,
    NOT_OURS,
    REDIRECT,
    FOLLOW_UP,
    CLOSE,
    WITHDRAW
}
