package org.lianluo.question.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/** A question, why it is not the unit's matter, and whose it is as far as the unit knows. */
record NotOursInput(
        String id,
        long expectedVersion,
        String idempotencyKey,
        @Nullable UnitId unit,
        String reason) implements QuestionDeskController.OnQuestion {}
