package org.lianluo.platform.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the feed hears: where it stands, and the newest save that touches what is followed.
 *
 * @param cursor from here on the reader can go on after a pause
 * @param at when that save was; null where none is known from the last seconds
 * @param version of the saved item; null where none is known from the last seconds
 * @param readAnew whether more may have changed than is kept, so that everything is to be read again
 */
public record FeedNews(
        String cursor, @Nullable Instant at, @Nullable Long version, boolean readAnew) {

    /** How long before this instant the save was, in whole seconds; null where none is known. */
    public @Nullable Integer secondsBefore(Instant now) {
        return at == null
                ? null
                : Math.toIntExact(Math.max(0, Duration.between(at, now).toSeconds()));
    }
}
