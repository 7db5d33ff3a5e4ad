package org.lianluo.search.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Cursor;

/**
 * The order of hits and their places in it. A place is a score or a date, the tie, and how the search was understood, so
 * that the next page goes on in the same search.
 */
record HitOrder(boolean byRelevance, boolean backward) {

    private static final int KEYS = 3;
    private static final String RELAXED = "r";
    private static final String AS_WRITTEN = "w";

    Sort sort() {
        return byRelevance
                ? new Sort(
                        new SortField(null, SortField.Type.SCORE, backward),
                        new SortField(Names.TIE, SortField.Type.LONG, backward))
                : backward
                        ? new Sort(
                                new SortField(Names.DATE, SortField.Type.LONG, false),
                                new SortField(Names.TIE, SortField.Type.LONG, true))
                        : LuceneIndex.NEWEST;
    }

    Cursor place(FieldDoc hit, boolean relaxed) {
        return Cursor.of(relaxed ? RELAXED : AS_WRITTEN, String.valueOf(hit.fields[0]), String.valueOf(hit.fields[1]));
    }

    /** What the hits of a page come after. */
    @Nullable
    FieldDoc after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        var keys = cursor.keys();
        try {
            Object first = byRelevance ? (Object) Float.valueOf(keys.get(1)) : (Object) Long.valueOf(keys.get(1));
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, Long.valueOf(keys.get(2))});
        } catch (NumberFormatException e) {
            throw new BadArgument("argument.cursor", backward ? "before" : "after");
        }
    }

    static int keys() {
        return KEYS;
    }

    static boolean isRelaxed(@Nullable Cursor cursor) {
        return cursor != null && cursor.keys().get(0).equals(RELAXED);
    }
}
