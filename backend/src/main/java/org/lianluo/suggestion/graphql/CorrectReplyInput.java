package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Replied;

/** What correctReply needs. */
record CorrectReplyInput(String id, String idempotencyKey, String reply, ReplyContentInput content, String correction)
        implements OnSuggestion {

    Act act() {
        return new Replied.Correct(reply, content.content(), correction);
    }
}
