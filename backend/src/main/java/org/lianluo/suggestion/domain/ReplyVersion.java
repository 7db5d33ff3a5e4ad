package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply as it was sent; never changed, only followed by a next version.
 *
 * @param number 1 for the first
 * @param signatory who signed it
 * @param sentAt when it was signed; it reached the deputy then, or when the office released it
 * @param correction what the version corrects; null for the first
 */
public record ReplyVersion(
        int number,
        ReplyContent content,
        String signatory,
        Instant sentAt,
        @Nullable String correction) {

    public ReplyVersion {
        if (number > 1) {
            Texts.require("correction", correction, 2_000);
        }
    }
}
