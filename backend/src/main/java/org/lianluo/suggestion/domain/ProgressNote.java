package org.lianluo.suggestion.domain;

import java.time.Instant;

/** What a unit reports about a promise on its way. */
public record ProgressNote(String text, String by, Instant at) {

    public ProgressNote {
        Texts.require("text", text, 2_000);
    }
}
