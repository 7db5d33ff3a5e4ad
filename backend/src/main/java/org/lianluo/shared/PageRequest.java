package org.lianluo.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list: {@code size} rows after a cursor, or before one.
 *
 * @param size 1 to 100
 * @param cursor as the client sent it; null for the beginning or the end
 * @param backward whether counted from the back
 */
public record PageRequest(int size, @Nullable String cursor, boolean backward) {

    public static final int MAX = 100;

    /** Exactly one of first and last is owed, 1 to 100. */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if ((first == null) == (last == null)) {
            throw new BadArgument("argument.firstOrLast");
        }
        if (first == null ? after != null : before != null) {
            throw new BadArgument("argument.cursorSide");
        }
        int size = first != null ? first : last != null ? last : 0;
        if (size < 1 || size > MAX) {
            throw new BadArgument("argument.pageSize", MAX);
        }
        return first != null ? new PageRequest(size, after, false) : new PageRequest(size, before, true);
    }

    /** The cursor decoded; null where there is none. */
    public @Nullable Cursor cursor(int keys) {
        return cursor == null ? null : Cursor.decoded(cursor, backward ? "before" : "after", keys);
    }
}
