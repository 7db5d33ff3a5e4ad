package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Deadline;

/**
 * Why a suggestion was returned or not accepted, and what the deputy answered.
 *
 * @param by the account that decided; a second look is taken by another
 * @param contestBy until when the deputy may answer a refusal; null for a return
 * @param answer the deputy's answer to a refusal; null where there is none
 * @param upheld whether a second look came to the same end
 */
public record Screening(
        ScreeningReason reason,
        String remark,
        List<TextMark> marks,
        Instant at,
        AccountId by,
        @Nullable Deadline contestBy,
        @Nullable String answer,
        boolean upheld) {

    public static final int REMARK_LIMIT = 2_000;

    public Screening {
        marks = List.copyOf(marks);
        Texts.require("remark", remark, REMARK_LIMIT);
        if (answer != null) {
            Texts.require("answer", answer, REMARK_LIMIT);
        }
    }

    Screening contested(String objection) {
        return new Screening(reason, remark, marks, at, by, contestBy, objection, upheld);
    }
}
