package org.lianluo.obligation.graphql;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.feed.FeedNews;
import org.lianluo.shared.Owner;

/** What the reader of the stream of their own obligations is told; counted when asked for. */
record ObligationsChange(
        String cursor, @Nullable Instant at, @Nullable Integer secondsAgo, boolean readAnew, Set<Owner> owners) {

    static ObligationsChange of(FeedNews news, Set<Owner> owners, Instant now) {
        return new ObligationsChange(news.cursor(), news.at(), news.secondsBefore(now), news.readAnew(), owners);
    }
}
