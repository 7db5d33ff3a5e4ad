package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;

/**
 * That a reply reached a deputy: every sponsor gets it.
 *
 * @param relayed whether the lead sponsor passes it on, as the co-signer agreed
 * @param at null until the lead has passed it on
 */
public record Delivery(
        DeputyId deputy, boolean relayed, @Nullable Instant at) {

    public boolean isDone() {
        return at != null;
    }
}
