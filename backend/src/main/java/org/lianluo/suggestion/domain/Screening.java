package org.lianluo.suggestion.domain;

import java.time.Instant;

/** Why a suggestion was returned or not accepted. */
public record Screening(ScreeningReason reason, String remark, Instant at) {

    public static final int REMARK_LIMIT = 2_000;

    public Screening {
        Texts.require("remark", remark, REMARK_LIMIT);
    }
}
