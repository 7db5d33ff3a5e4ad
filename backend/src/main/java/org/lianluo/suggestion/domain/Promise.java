package org.lianluo.suggestion.domain;

import java.time.LocalDate;

/** A promise in a reply: what, who, by when (承诺事项). */
public record Promise(String what, String who, LocalDate dueOn) {

    public static final int WHAT_LIMIT = 500;

    public Promise {
        Texts.require("what", what, WHAT_LIMIT);
        Texts.require("who", who, 200);
    }
}
