package org.lianluo.suggestion.domain;

/** What a suggestion rests on (建议依据). */
public enum SuggestionBasis {
    RESEARCH,
    INSPECTION,
    VISIT,
    OWN_WORK,
    CONSTITUENTS,
    OTHER
}
