package org.lianluo.platform.document;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param width in characters of half width
 * @param value what of a row stands in the column, of the type its kind names; null leaves the cell empty
 */
public record SheetColumn<R>(String heading, int width, Kind kind, Function<R, ? extends @Nullable Object> value) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** A String. */
        TEXT,
        /** A Long. */
        WHOLE,
        /** A Double: 0.5 is shown as 50.0%. */
        PERCENT,
        /** A LocalDate. */
        DAY
    }

    public static <R> SheetColumn<R> text(String heading, int width, Function<R, @Nullable String> value) {
        return new SheetColumn<>(heading, width, Kind.TEXT, value);
    }

    public static <R> SheetColumn<R> whole(String heading, int width, Function<R, @Nullable Long> value) {
        return new SheetColumn<>(heading, width, Kind.WHOLE, value);
    }

    public static <R> SheetColumn<R> percent(String heading, int width, Function<R, @Nullable Double> value) {
        return new SheetColumn<>(heading, width, Kind.PERCENT, value);
    }

    public static <R> SheetColumn<R> day(String heading, int width, Function<R, @Nullable LocalDate> value) {
        return new SheetColumn<>(heading, width, Kind.DAY, value);
    }
}
