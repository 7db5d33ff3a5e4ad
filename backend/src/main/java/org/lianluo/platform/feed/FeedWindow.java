package org.lianluo.platform.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest entries of the feed. Entries become visible out of order, because writes take their time and the store may
 * have several clocks; so the last {@link #OVERLAP} is read again and again, and what is known already is passed over.
 */
final class FeedWindow {

    /** How late an entry may come and still be noticed. */
    static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Map<String, FeedEntry> known = new HashMap<>();
    private long newest;

    static long overlapBefore(long time) {
        return Math.max(0, time - OVERLAP.toMillis());
    }

    /** From when on the feed is to be read again. */
    long readAgainFrom() {
        return overlapBefore(newest);
    }

    /** Takes in what was read; returns those that were not known. */
    List<FeedEntry> add(Collection<FeedEntry> read) {
        var added = read.stream()
                .filter(entry -> known.putIfAbsent(entry.id(), entry) == null)
                .toList();
        added.forEach(entry -> newest = Math.max(newest, entry.time()));
        var kept = overlapBefore(readAgainFrom());
        known.values().removeIf(entry -> entry.time() < kept);
        return added;
    }

    FeedPosition position(Collection<String> topics) {
        return new FeedPosition(newest, Math.toIntExact(touching(topics).count()));
    }

    /** The newest known entry that touches one of the topics. */
    Optional<FeedEntry> last(Collection<String> topics) {
        return touching(topics).max(Comparator.comparing(FeedEntry::at).thenComparing(FeedEntry::version));
    }

    private Stream<FeedEntry> touching(Collection<String> topics) {
        var from = readAgainFrom();
        return known.values().stream().filter(entry -> entry.time() > from && entry.touches(topics));
    }
}
