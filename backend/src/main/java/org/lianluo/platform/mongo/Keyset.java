package org.lianluo.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/**
 * Pages of a list ordered by one field and, where that is equal, by id: both in the same direction, so that one index
 * {@code (filter…, field, _id)} serves the page without counting what comes before it.
 *
 * @param field the field ordered by
 * @param descending whether the largest comes first
 * @param type what the field holds
 */
public record Keyset(String field, boolean descending, Type type) {

    /** What an ordered field holds. */
    public enum Type {
        TEXT {
            @Override
            Object read(String key) {
                return key;
            }
        },
        NUMBER {
            @Override
            Object read(String key) {
                return Long.parseLong(key);
            }
        },
        /** An instant or a day, in milliseconds. */
        TIME {
            @Override
            Object read(String key) {
                return new Date(Long.parseLong(key));
            }
        };

        abstract Object read(String key);
    }

    /**
     * Reads one page.
     *
     * @param find runs a filter
     * @param place the value of the ordered field and the id of a row, as in its cursor
     */
    public <T> Page<T> page(
            PageRequest request,
            Bson filter,
            Function<Bson, FindIterable<T>> find,
            Function<T, Cursor> place,
            LongSupplier total) {
        boolean downwards = descending != request.backward();
        var cursor = request.cursor(2);
        var order = downwards ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
        List<T> rows = find.apply(cursor == null ? filter : and(filter, beyond(cursor, downwards)))
                .sort(order)
                .limit(request.size() + 1)
                .into(new ArrayList<>());
        boolean more = rows.size() > request.size();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (request.backward()) {
            Collections.reverse(rows);
        }
        var edges = rows.stream()
                .map(row -> new Page.Row<>(place.apply(row).encoded(), row))
                .toList();
        return new Page<>(
                edges, request.backward() ? more : cursor != null, request.backward() ? cursor != null : more, total);
    }

    private Bson beyond(Cursor cursor, boolean downwards) {
        var value = value(cursor.keys().get(0));
        var id = cursor.keys().get(1);
        return downwards
                ? or(lt(field, value), and(eq(field, value), lt("_id", id)))
                : or(gt(field, value), and(eq(field, value), gt("_id", id)));
    }

    private Object value(String key) {
        try {
            return type.read(key);
        } catch (NumberFormatException e) {
            throw new org.lianluo.shared.BadArgument("argument.cursor", "after");
        }
    }

    /** A cursor over a day or instant, which may be missing. */
    public static Cursor at(java.time.@Nullable Instant instant, String id) {
        return Cursor.of(String.valueOf(instant == null ? 0 : instant.toEpochMilli()), id);
    }
}
