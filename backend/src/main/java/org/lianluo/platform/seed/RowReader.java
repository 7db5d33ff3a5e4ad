package org.lianluo.platform.seed;

/** Makes something of a row. */
@FunctionalInterface
public interface RowReader<T> {

    /** What is wrong is noted in the row or thrown as a {@link org.lianluo.shared.Refusal}; such a row is not kept. */
    T read(Row row);
}
