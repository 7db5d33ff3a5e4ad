package org.lianluo.matching;

/**
 * What speaks for a unit, or against it.
 *
 * @param about the duty, or the word that the counted suggestions have in their titles
 * @param count how many suggestions; 0 for a duty
 */
public record Reason(Kind kind, String about, int count) {

    /** What sort of evidence. */
    public enum Kind {
        /** It is one of its duties. */
        DUTY,
        /** It led or alone handled suggestions with the word. */
        HANDLED,
        /** It gave its opinion on suggestions with the word. */
        CONSULTED,
        /** It refused suggestions with the word, and was right: this speaks against it. */
        REFUSED
    }
}
