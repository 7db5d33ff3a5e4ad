package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;

/**
 * The sponsor's request that handling should end.
 *
 * @param granted null while the office has not decided
 * @param answer the office's words; null where there are none
 */
public record Withdrawal(
        String reason,
        Instant at,
        Deadline decideBy,
        @Nullable Boolean granted,
        @Nullable String answer) {

    public static final int REASON_LIMIT = 2_000;

    public Withdrawal {
        Texts.require("reason", reason, REASON_LIMIT);
    }

    public boolean isPending() {
        return granted == null;
    }

    Withdrawal decided(boolean grant, @Nullable String words) {
        return new Withdrawal(reason, at, decideBy, grant, words);
    }
}
