package org.lianluo.question.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.UnitId;

/**
 * A step in the life of a question.
 *
 * @param name of the person or client, as it was then
 * @param unit asked, redirected to, or thought right by the unit that sends it back; null where the step names none
 * @param remark the reason; null where the step needs none
 */
public record QuestionMove(
        QuestionAction action,
        QuestionStatus to,
        Instant at,
        AccountId by,
        String name,
        @Nullable UnitId unit,
        @Nullable String remark) {}
