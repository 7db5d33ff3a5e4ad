package org.lianluo.shared;

/** The kinds of problems a caller can correct; the schema says what each one means. */
public enum ProblemCode {
    REQUIRED,
    TOO_LONG,
    INVALID_VALUE,
    NOT_FOUND,
    STALE_VERSION,
    WRONG_STATE,
    NOT_YOURS,
    KEY_REUSED,
    CALENDAR_MISSING,
    NOT_ALLOWED_NOW
}
