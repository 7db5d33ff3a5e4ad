package org.lianluo.question.graphql;

import org.lianluo.shared.UnitId;

/** A question, the unit it is put to from now on, and why. */
record RedirectInput(String id, long expectedVersion, String idempotencyKey, UnitId unit, String reason)
        implements QuestionDeskController.OnQuestion {}
