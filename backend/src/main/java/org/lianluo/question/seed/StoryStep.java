package org.lianluo.question.seed;

import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionAction;
import org.lianluo.shared.UnitId;

/**
 * What happens next to an invented question.
 *
 * @param after days since the step before
 * @param words the answer, follow-up or reason; empty where the action needs none
 * @param unit redirected to or thought right; null where there is none
 */
record StoryStep(
        QuestionAction action,
        int after,
        String words,
        @Nullable UnitId unit) {}
