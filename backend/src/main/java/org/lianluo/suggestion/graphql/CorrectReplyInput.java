package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replying;

/** What correctReply needs. */
record CorrectReplyInput(String id, String idempotencyKey, String reply, ReplyContentInput content, String correction)
        implements OnSuggestion {

    Act act() {
        return new Replying.Correct(reply, content.content(), correction);
    }
}
