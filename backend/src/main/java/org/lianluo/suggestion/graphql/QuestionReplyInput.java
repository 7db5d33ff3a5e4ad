package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replying;

/** What questionReply needs. */
record QuestionReplyInput(
        String id, String idempotencyKey, @Nullable String assignment, String remark) implements OnSuggestion {

    Act act() {
        return new Replying.Question(assignment, remark);
    }
}
