package org.lianluo.suggestion.domain;

/** Why a suggestion is returned or not accepted (Rules on handling suggestions, article 5). */
public enum ScreeningReason {
    SEVERAL_MATTERS,
    NOT_CONCRETE,
    FACTS_UNCLEAR,
    OWN_MATTER,
    PASSED_ON_LETTER,
    ACADEMIC_OR_PROMOTION,
    NO_SUBSTANCE,
    PENDING_CASE,
    OUTSIDE_JURISDICTION,
    OTHER
}
