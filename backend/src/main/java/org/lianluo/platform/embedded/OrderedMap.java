package org.lianluo.platform.embedded;

import java.util.Iterator;
import java.util.function.BiFunction;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Half-open ranges over the sorted maps of the file. */
final class OrderedMap {

    private OrderedMap() {}

    static <V, E> Iterator<E> walk(MVMap<Key, V> map, KeyRange range, boolean backwards, BiFunction<Key, V, E> entry) {
        return new Walk<>(map, range, backwards, entry);
    }

    static long count(MVMap<Key, ?> map, KeyRange range) {
        return range.isEmpty() ? 0 : rank(map, range.to()) - rank(map, range.from());
    }

    private static long rank(MVMap<Key, ?> map, Key key) {
        long index = map.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }

    private static final class Walk<V, E> implements Iterator<E> {

        private final Cursor<Key, V> cursor;
        private final BiFunction<Key, V, E> entry;
        private final KeyRange range;
        private final boolean backwards;
        private @Nullable E next;

        Walk(MVMap<Key, V> map, KeyRange range, boolean backwards, BiFunction<Key, V, E> entry) {
            this.cursor = backwards
                    ? map.cursor(range.to(), range.from(), true)
                    : map.cursor(range.from(), range.to(), false);
            this.entry = entry;
            this.range = range;
            this.backwards = backwards;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public E next() {
            E current = next;
            if (current == null) {
                throw new java.util.NoSuchElementException();
            }
            advance();
            return current;
        }

        /** The cursor's own upper end is inclusive in both directions. */
        private void advance() {
            next = null;
            while (next == null && cursor.hasNext()) {
                Key key = cursor.next();
                if (key.compareTo(range.to()) < 0) {
                    next = entry.apply(key, cursor.getValue());
                } else if (!backwards) {
                    return;
                }
            }
        }
    }
}
