package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replied;

/** What relayReply needs. */
record RelayReplyInput(String id, String idempotencyKey, String reply) implements OnSuggestion {

    Act act() {
        return new Replied.Relay(reply);
    }
}
