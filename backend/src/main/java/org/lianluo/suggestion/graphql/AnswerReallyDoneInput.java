package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Judging;
import org.lianluo.suggestion.domain.ReallyDone;

/** What answerReallyDone needs. */
record AnswerReallyDoneInput(
        String id,
        String idempotencyKey,
        ReallyDone answer,
        @Nullable String remark) implements OnSuggestion {

    Act act() {
        return new Judging.AnswerReallyDone(answer, remark);
    }
}
