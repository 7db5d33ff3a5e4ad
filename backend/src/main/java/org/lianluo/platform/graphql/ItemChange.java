package org.lianluo.platform.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.feed.FeedNews;
import org.lianluo.shared.Node;

/**
 * What the reader of an item's stream is told.
 *
 * @param item null where the reader may not see it, and then nothing else is told of it
 */
record ItemChange(
        String cursor,
        @Nullable Node item,
        @Nullable Long version,
        @Nullable Instant at,
        @Nullable Integer secondsAgo,
        boolean readAnew) {

    static ItemChange of(FeedNews news, @Nullable Node item, Instant now) {
        return item == null
                ? new ItemChange(news.cursor(), null, null, null, null, news.readAnew())
                : new ItemChange(
                        news.cursor(), item, news.version(), news.at(), news.secondsBefore(now), news.readAnew());
    }
}
