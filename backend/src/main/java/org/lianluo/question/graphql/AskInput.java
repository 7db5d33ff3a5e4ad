package org.lianluo.question.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.question.domain.QuestionDesk;
import org.lianluo.shared.UnitId;

/** A question to be asked. */
record AskInput(
        String idempotencyKey,
        UnitId unit,
        String subject,
        String text,
        @Nullable String draft) {

    QuestionDesk.Asking asking() {
        return new QuestionDesk.Asking(unit, subject, text, draft);
    }
}
