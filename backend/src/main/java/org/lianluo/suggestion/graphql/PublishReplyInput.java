package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replied;

/** What publishReply needs. */
record PublishReplyInput(String id, String idempotencyKey, String reply, PublicationInput publication)
        implements OnSuggestion {

    Act act() {
        return new Replied.Publish(reply, publication.publication());
    }
}
