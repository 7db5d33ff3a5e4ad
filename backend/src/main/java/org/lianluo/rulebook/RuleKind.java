package org.lianluo.rulebook;

/** What a rule sets a term for; the rule itself names its source. */
public enum RuleKind {
    REPLY,
    REPLY_EXTENDED,
    REHANDLE_REPLY,
    CO_OPINION,
    OBJECT,
    SIGN_FOR,
    SCREEN,
    ASSIGN_BETWEEN_SESSIONS,
    ASSIGN_IN_SESSION,
    REVISE,
    SECOND_LOOK,
    EVALUATE,
    REALLY_DONE,
    COSIGN,
    PRE_FILING_ANSWER,
    CONTEST,
    DECIDE_WITHDRAWAL,
    CONFIRM_DELEGATION,
    COUNTERSIGN,
    CHECK_REPLY,
    DECIDE_OBJECTION,
    DECIDE_EXTENSION,
    SUSPEND,
    REHANDLE,
    RELAY,
    ANSWER_MESSAGE,
    ANSWER_REALLY_DONE,
    PUBLISH
}
