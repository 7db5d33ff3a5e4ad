package org.lianluo.platform.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is new in the feed, whichever node wrote it, and tells those who follow it. All of it happens under one
 * lock, so that nobody misses an entry, or hears of it twice, while beginning to follow.
 */
final class FeedTail {

    private final MongoFeed feed;
    private final Clock clock;
    private final Duration kept;
    private final Set<Reader> readers = new LinkedHashSet<>();
    private FeedWindow window = new FeedWindow();

    /** @param kept how long entries are kept; nobody can go on from an older cursor */
    FeedTail(MongoFeed feed, Clock clock, Duration kept) {
        this.feed = feed;
        this.clock = clock;
        this.kept = kept;
    }

    /** Somebody who follows topics; the listener must not block. Two readers are never the same. */
    static final class Reader {

        private final Set<String> topics;
        private final Consumer<FeedNews> listener;

        Reader(Set<String> topics, Consumer<FeedNews> listener) {
            this.topics = Set.copyOf(topics);
            this.listener = listener;
        }
    }

    /** Tells the reader where it stands, then all that happens; with a cursor the former only if something was missed. */
    synchronized void follow(Reader reader, @Nullable String after) {
        var position = after == null ? null : FeedPosition.of(after);
        if (readers.isEmpty()) {
            window = new FeedWindow();
            window.add(feed.newest());
            window.add(feed.from(window.readAgainFrom()));
        } else {
            readOn();
        }
        if (position == null) {
            tell(reader, window.last(reader.topics).orElse(null), false);
        } else {
            tellMissed(reader, position);
        }
        readers.add(reader);
    }

    synchronized void leave(Reader reader) {
        readers.remove(reader);
    }

    /** Reads and tells what is new; does nothing while nobody follows. */
    synchronized void readOn() {
        if (readers.isEmpty()) {
            return;
        }
        var added = window.add(feed.from(window.readAgainFrom()));
        // A reader may leave on hearing: its stream ends with what it hears.
        List.copyOf(readers).stream()
                .filter(reader -> added.stream().anyMatch(entry -> entry.touches(reader.topics)))
                .forEach(reader -> tell(reader, window.last(reader.topics).orElse(null), false));
    }

    private void tellMissed(Reader reader, FeedPosition position) {
        if (position.isBefore(clock.instant().minus(kept))) {
            tell(reader, null, true);
            return;
        }
        var now = window.position(reader.topics);
        List<FeedEntry> since =
                feed.touching(reader.topics, position.overlapBegins(), now.upTo(), position.count() + 1);
        if (since.size() > position.count()) {
            tell(reader, since.get(0), false);
        }
    }

    private void tell(Reader reader, @Nullable FeedEntry entry, boolean readAnew) {
        var cursor = window.position(reader.topics).cursor();
        reader.listener.accept(
                entry == null
                        ? new FeedNews(cursor, null, null, readAnew)
                        : new FeedNews(cursor, entry.at().toInstant(), entry.version(), readAnew));
    }
}
