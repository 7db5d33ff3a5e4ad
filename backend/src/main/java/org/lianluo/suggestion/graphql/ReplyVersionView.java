package org.lianluo.suggestion.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.ContactData;
import org.lianluo.suggestion.domain.ReplyVersion;

/** A version of a reply as one reader sees it. */
record ReplyVersionView(ReplyVersion version, boolean inside, boolean summaryOnly) {

    public int number() {
        return version.number();
    }

    public @Nullable ContentView content() {
        return summaryOnly ? null : new ContentView(version.content(), inside);
    }

    public Instant sentAt() {
        return version.sentAt();
    }

    public @Nullable String signatory() {
        return inside ? version.signatory() : null;
    }

    public @Nullable String correction() {
        var correction = version.correction();
        return correction == null || inside ? correction : ContactData.removed(correction);
    }
}
