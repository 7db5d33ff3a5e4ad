package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replying;

/** What sendBackReply needs. */
record SendBackInput(String id, String idempotencyKey, String remark) implements OnSuggestion {

    Act act() {
        return new Replying.SendBack(remark);
    }
}
