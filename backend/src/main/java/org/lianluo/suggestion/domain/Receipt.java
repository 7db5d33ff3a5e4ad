package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Proof of a submission. Sent, received and registered are three facts.
 *
 * @param sentAt when the deputy's device sent it, or the day on the paper; null where that is not known
 * @param at when it was received here
 * @param registeredAt when the office entered it in its register; null before
 * @param registeredBy the name of who did; null before
 * @param contentHash of the text that was received
 * @param onPaper whether the office filed it for a deputy who handed in paper
 */
public record Receipt(
        String number,
        @Nullable Instant sentAt,
        Instant at,
        @Nullable Instant registeredAt,
        @Nullable String registeredBy,
        String contentHash,
        FilingKind kind,
        boolean inSession,
        boolean onPaper) {

    Receipt registered(Instant when, String who) {
        return registeredAt != null
                ? this
                : new Receipt(number, sentAt, at, when, who, contentHash, kind, inSession, onPaper);
    }
}
