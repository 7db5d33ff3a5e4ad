package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply in the making, seen inside the unit, and by the co-handlers while they countersign.
 *
 * @param revision counts the changes of the draft
 * @param by who changed it last
 * @param sentBack why it was sent back last; null where it was not
 * @param signedBy who signed it; null before
 */
public record ReplyDraft(
        ReplyContent content,
        int revision,
        String by,
        Instant at,
        @Nullable String sentBack,
        @Nullable String signedBy) {

    ReplyDraft sentBack(String why) {
        return new ReplyDraft(content, revision, by, at, why, null);
    }

    ReplyDraft signed(String name) {
        return new ReplyDraft(content, revision, by, at, sentBack, name);
    }
}
