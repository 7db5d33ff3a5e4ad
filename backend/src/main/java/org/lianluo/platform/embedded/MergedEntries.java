package org.lianluo.platform.embedded;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Reads several sorted ranges as one, comparing what comes behind the part that differs between the ranges. */
final class MergedEntries implements Iterator<Key> {

    private final PriorityQueue<Part> parts;

    MergedEntries(Ordered index, List<KeyRange> ranges, boolean backwards) {
        Comparator<Part> order = Part::compareRest;
        this.parts = new PriorityQueue<>(backwards ? order.reversed() : order);
        for (KeyRange range : ranges) {
            Iterator<Ordered.Entry> entries = index.entries(range, backwards);
            if (entries.hasNext()) {
                parts.add(new Part(entries.next(), entries, range.prefix()));
            }
        }
    }

    private record Part(Ordered.Entry head, Iterator<Ordered.Entry> rest, int prefix) {

        int compareRest(Part other) {
            return head.key().compareFrom(prefix, other.head.key(), other.prefix);
        }
    }

    @Override
    public boolean hasNext() {
        return !parts.isEmpty();
    }

    @Override
    public Key next() {
        Part first = parts.remove();
        if (first.rest.hasNext()) {
            parts.add(new Part(first.rest.next(), first.rest, first.prefix));
        }
        return first.head.position();
    }
}
