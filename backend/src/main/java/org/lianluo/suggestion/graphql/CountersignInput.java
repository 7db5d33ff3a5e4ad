package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replying;

/** What countersignReply needs. */
record CountersignInput(
        String id,
        String idempotencyKey,
        boolean agreed,
        @Nullable String remark) implements OnSuggestion {

    Act act() {
        return new Replying.Countersign(agreed, remark);
    }
}
