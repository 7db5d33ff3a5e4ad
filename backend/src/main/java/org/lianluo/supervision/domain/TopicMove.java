package org.lianluo.supervision.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionStatus;

/**
 * A step in the life of a topic.
 *
 * @param name of the person or client, as it was then
 * @param remark null where the step has none
 */
public record TopicMove(
        long version,
        KeySupervisionAction action,
        KeySupervisionStatus to,
        Instant at,
        AccountId by,
        String name,
        @Nullable String remark) {}
