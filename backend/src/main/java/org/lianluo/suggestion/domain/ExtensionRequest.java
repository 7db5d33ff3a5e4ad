package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;

/**
 * A unit's request for more time; the office consents and the deputy is told why (extension: at most the longest term).
 *
 * @param granted null while the office has not decided
 * @param answer the office's words; null before
 */
public record ExtensionRequest(
        LocalDate until,
        String reason,
        Instant at,
        Deadline decideBy,
        @Nullable Boolean granted,
        @Nullable String answer) {

    public static final int REASON_LIMIT = 2_000;

    public ExtensionRequest {
        Texts.require("reason", reason, REASON_LIMIT);
    }

    public boolean isPending() {
        return granted == null;
    }

    ExtensionRequest decided(boolean grant, @Nullable String words) {
        return new ExtensionRequest(until, reason, at, decideBy, grant, words);
    }
}
