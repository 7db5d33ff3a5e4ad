package org.lianluo.platform.embedded;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads one range after the other; a range is opened when the one before it is used up. */
final class ChainedEntries implements Iterator<Key> {

    private final Ordered index;
    private final Iterator<KeyRange> ranges;
    private final boolean backwards;
    private Iterator<Ordered.Entry> current = Collections.emptyIterator();

    ChainedEntries(Ordered index, List<KeyRange> ranges, boolean backwards) {
        this.index = index;
        this.ranges = ranges.iterator();
        this.backwards = backwards;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && ranges.hasNext()) {
            current = index.entries(ranges.next(), backwards);
        }
        return current.hasNext();
    }

    @Override
    public Key next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next().position();
    }
}
