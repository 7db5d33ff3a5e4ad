package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Iterator;
import java.util.List;

/** Something that lists documents in the order of some of their values: an index, or the documents themselves by id. */
interface Ordered {

    /**
     * One entry.
     *
     * @param key what the entry is sorted by
     * @param position the document's key
     */
    record Entry(Key key, Key position) {}

    List<IndexKey> fields();

    boolean isUnique();

    /** Whether some document has more than one entry. */
    boolean isMultikey();

    /** Whether the order of the entries is the order in which the documents must be sorted. */
    boolean isSortable();

    /** Whether every document that meets these terms has an entry. */
    boolean covers(Terms terms);

    Iterator<Entry> entries(KeyRange range, boolean backwards);

    /** How many entries there are in the range, counted without reading them. */
    long count(KeyRange range);
}
