package org.lianluo.suggestion.graphql;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Promise;
import org.lianluo.suggestion.domain.ReplyDraft;

/** A reply in the making. */
record ReplyDraftView(ReplyDraft draft) {

    public ContentView content() {
        return new ContentView(draft.content(), true);
    }

    public List<Promise> promises() {
        return draft.content().promises();
    }

    public int revision() {
        return draft.revision();
    }

    public String by() {
        return draft.by();
    }

    public Instant at() {
        return draft.at();
    }

    public @Nullable String sentBack() {
        return draft.sentBack();
    }

    public @Nullable String signedBy() {
        return draft.signedBy();
    }
}
