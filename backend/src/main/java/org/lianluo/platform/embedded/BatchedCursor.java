package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** The rest of an answer, handed out in batches that stay well below the size limit of a message. */
final class BatchedCursor extends AbstractCursor {

    static final int USUAL_BATCH = 1000;
    private static final long MOST_MEMORY = 16L << 20;

    private List<Document> rest;

    BatchedCursor(long id, List<Document> documents) {
        super(id);
        this.rest = documents;
    }

    @Override
    public synchronized boolean isEmpty() {
        return rest.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int most) {
        long memory = 0;
        int taken = 0;
        while (taken < rest.size() && taken < most && (taken == 0 || memory < MOST_MEMORY)) {
            memory += DocumentType.INSTANCE.getMemory(rest.get(taken));
            taken++;
        }
        List<Document> batch = rest.subList(0, taken);
        rest = rest.subList(taken, rest.size());
        return batch;
    }
}
