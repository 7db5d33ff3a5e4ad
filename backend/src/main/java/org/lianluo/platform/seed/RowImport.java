package org.lianluo.platform.seed;

import java.util.List;

/**
 * Rows of one kind: how they are read and where they go; a bean of a module. Imports run in the order of their beans,
 * so one that others refer to has a lower {@link org.springframework.core.annotation.Order}.
 *
 * @param <T> what a row becomes
 */
public interface RowImport<T> {

    /** The name of its files and of the command's argument, for example {@code deputies}. */
    String kind();

    /** Prepares the reading of one file; what its rows may refer to is looked up here, once. */
    RowReader<T> reader();

    /** The id of a row, which no other row of the file may have. */
    String idOf(T read);

    /** The other field that no two rows may share; for the words of a refusal. */
    default String uniqueField() {
        return "id";
    }

    /**
     * Writes rows, each new or in the place of the one with its id. Those that cannot be written are named by their
     * place in a {@link com.mongodb.MongoBulkWriteException}; the others are written all the same.
     */
    void keep(List<T> read);
}
