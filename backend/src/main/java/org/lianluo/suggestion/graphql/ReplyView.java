package org.lianluo.suggestion.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Evaluation;
import org.lianluo.suggestion.domain.Reply;
import org.lianluo.suggestion.domain.ReplyClass;

/** A reply; its evaluation is for those inside. */
record ReplyView(SuggestionId suggestion, Reply reply, boolean inside) {

    public String id() {
        return suggestion.value() + "." + reply.id();
    }

    public ReplyClass replyClass() {
        return reply.replyClass();
    }

    public String documentNumber() {
        return reply.documentNumber();
    }

    public String text() {
        return reply.text();
    }

    public Instant sentAt() {
        return reply.sentAt();
    }

    public boolean mayBePublished() {
        return reply.mayBePublished();
    }

    public @Nullable Evaluation evaluation() {
        return inside ? reply.evaluation() : null;
    }
}
