package org.lianluo.question.domain;

import java.time.Instant;
import org.lianluo.shared.UnitId;

/** What a unit answered: one version, never changed afterwards. */
public record Answer(UnitId unit, String text, Instant at) {

    public static final int LIMIT = 10_000;

    public Answer {
        Texts.require("text", text, LIMIT);
    }
}
