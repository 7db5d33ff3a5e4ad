package org.lianluo.suggestion;

/** What can be done with a suggestion. */
public enum SuggestionAction {
    EDIT,
    DISCARD,
    SUBMIT,
    ACCEPT,
    RETURN,
    DECLINE,
    ASSIGN,
    SIGN_FOR,
    REPLY,
    EVALUATE
}
