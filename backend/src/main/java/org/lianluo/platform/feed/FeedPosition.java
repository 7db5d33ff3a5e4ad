package org.lianluo.platform.feed;

import java.time.Instant;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Cursor;

/**
 * How far a reader has read. Entries may still come late, with a time before this one: the count tells whether one did.
 *
 * @param upTo the time of the newest entry of all that was known, in milliseconds
 * @param count how many of the entries the reader follows were known in the {@link FeedWindow#OVERLAP} before that time
 */
record FeedPosition(long upTo, int count) {

    private static final int MOST = 1_000_000;

    /** Refuses, naming the argument {@code after}, what is no cursor of a stream. */
    static FeedPosition of(String cursor) {
        var keys = Cursor.decoded(cursor, "after", 2).keys();
        try {
            var position = new FeedPosition(Long.parseLong(keys.get(0)), Integer.parseInt(keys.get(1)));
            if (position.upTo >= 0 && position.count >= 0 && position.count <= MOST) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw new BadArgument("argument.cursor", "after");
        }
        throw new BadArgument("argument.cursor", "after");
    }

    String cursor() {
        return Cursor.of(String.valueOf(upTo), String.valueOf(count)).encoded();
    }

    /** From when on entries may be new to the reader. */
    long overlapBegins() {
        return FeedWindow.overlapBefore(upTo);
    }

    boolean isBefore(Instant instant) {
        return upTo < instant.toEpochMilli();
    }
}
