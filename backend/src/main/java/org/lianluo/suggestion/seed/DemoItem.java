package org.lianluo.suggestion.seed;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.Satisfaction;

/**
 * An invented suggestion with what would become of it; how far it has come is decided when it is loaded.
 *
 * @param returnReason null where it was accepted at once
 * @param notAcceptedReason null where it was accepted in the end
 */
record DemoItem(
        String key,
        Content content,
        UnitId unit,
        ReplyClass replyClass,
        String reply,
        String documentMark,
        Satisfaction process,
        Satisfaction result,
        @Nullable String evaluationReason,
        @Nullable String returnReason,
        @Nullable String notAcceptedReason) {}
