package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The deputy's judgement of a reply: process and result apart; dissatisfaction owes a reason. */
public record Evaluation(
        Satisfaction process, Satisfaction result, @Nullable String reason, Instant at) {

    public static final int REASON_LIMIT = 2_000;

    public boolean isDissatisfied() {
        return process == Satisfaction.DISSATISFIED || result == Satisfaction.DISSATISFIED;
    }

    public Evaluation {
        if (process == Satisfaction.DISSATISFIED || result == Satisfaction.DISSATISFIED) {
            Texts.require("reason", reason, REASON_LIMIT);
        } else if (reason != null) {
            Texts.limit("reason", reason, REASON_LIMIT);
        }
    }
}
