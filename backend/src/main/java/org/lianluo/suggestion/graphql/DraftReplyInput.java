package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replying;

/** What draftReply needs. */
record DraftReplyInput(String id, String idempotencyKey, ReplyContentInput content, int revision)
        implements OnSuggestion {

    Act act() {
        return new Replying.DraftReply(content.content(), revision);
    }
}
