package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.UnitHandling;

/** What answerContact needs. */
record AnswerContactInput(
        String id,
        String idempotencyKey,
        String contact,
        boolean confirmed,
        @Nullable String remark) implements OnSuggestion {

    Act act() {
        return new UnitHandling.AnswerContact(contact, confirmed, remark);
    }
}
