package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

/** Compares one index with the documents as they go by. */
final class IndexCheck {

    private final StoredIndex index;
    private long expected;
    private long missing;

    IndexCheck(StoredIndex index) {
        this.index = index;
    }

    StoredIndex index() {
        return index;
    }

    void see(Key position, Document document) {
        Set<Key> keys = index.entriesOf(document).keys();
        expected += keys.size();
        missing += keys.stream()
                .filter(key -> !index.map().containsKey(key.plus(position)))
                .count();
    }

    /** Nothing missing and no more entries than expected: then none is left over either. */
    boolean agrees() {
        return missing == 0 && expected == index.map().sizeAsLong();
    }

    String difference() {
        return missing + " of " + expected + " entries missing, " + index.map().sizeAsLong() + " there";
    }
}
