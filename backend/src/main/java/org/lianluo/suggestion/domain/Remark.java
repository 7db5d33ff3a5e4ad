package org.lianluo.suggestion.domain;

import java.time.Instant;

/** A remark inside the office; nobody else sees it. */
public record Remark(String text, String by, Instant at) {

    public Remark {
        Texts.require("text", text, 2_000);
    }
}
