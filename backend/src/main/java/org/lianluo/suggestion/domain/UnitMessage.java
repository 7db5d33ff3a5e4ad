package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;

/**
 * A message between a deputy and a unit on the item.
 *
 * @param deputy who wrote; null where the unit did
 * @param answerBy when the unit's answer is due; null where the unit wrote
 */
public record UnitMessage(
        String id,
        UnitId unit,
        @Nullable DeputyId deputy,
        String by,
        Instant at,
        String text,
        @Nullable Deadline answerBy) {

    public static final int TEXT_LIMIT = 2_000;

    public UnitMessage {
        Texts.require("text", text, TEXT_LIMIT);
    }
}
