package org.lianluo.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A page of a list, in the list's order.
 *
 * @param total counts the whole list when asked
 */
public record Page<T>(List<Row<T>> edges, boolean hasPrevious, boolean hasNext, LongSupplier total) {

    public Page {
        edges = List.copyOf(edges);
    }

    /** A row and its place in the list. */
    public record Row<T>(String cursor, T node) {}

    public List<T> nodes() {
        return edges.stream().map(Row::node).toList();
    }

    public long totalCount() {
        return total.getAsLong();
    }

    public PageInfo pageInfo() {
        return edges.isEmpty()
                ? new PageInfo(hasNext, hasPrevious, null, null)
                : new PageInfo(
                        hasNext,
                        hasPrevious,
                        edges.get(0).cursor(),
                        edges.get(edges.size() - 1).cursor());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        List<Row<R>> changed = edges.stream()
                .<Row<R>>map(row -> new Row<>(row.cursor(), change.apply(row.node())))
                .toList();
        return new Page<>(changed, hasPrevious, hasNext, total);
    }
}
