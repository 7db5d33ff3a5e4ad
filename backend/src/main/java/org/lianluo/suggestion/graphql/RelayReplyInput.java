package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replying;

/** What relayReply needs. */
record RelayReplyInput(String id, String idempotencyKey, String reply) implements OnSuggestion {

    Act act() {
        return new Replying.Relay(reply);
    }
}
