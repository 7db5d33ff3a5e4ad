package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose writers take its monitor one by one and whose readers take no lock: they share the documents in the
 * file's pages, which are replaced and never changed. A writer therefore works on copies.
 */
final class StoredCollection extends AbstractMongoCollection<Key> {

    private static final Document EVERYTHING = new Document();

    private final MVMap<Key, Document> documents;
    private final Finder finder;
    private boolean wantsOne;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Key, Document> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.finder = new Finder(documents);
    }

    MVMap<Key, Document> documents() {
        return documents;
    }

    /** Finds without collecting; the documents are shared and must not be changed. */
    Finder finder() {
        return finder;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        boolean writing = Thread.holdsLock(this);
        int most = writing && wantsOne ? 1 : limit;
        Stream<Document> found = finder.find(query, orderBy, skip, most);
        if (writing) {
            found = found.map(Document::cloneDeeply);
        }
        return matchDocumentsFromStream(EVERYTHING, found, 0, 0, batchSize, null, projection);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        if (batchSize <= 0) {
            return new QueryResult(found);
        }
        BatchedCursor cursor = new BatchedCursor(cursorRegistry.generateCursorId(), found);
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, (Cursor) cursor);
    }

    /** The library's matcher remembers positions of the one query it is asked about: readers must not share it. */
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return new DefaultQueryMatcher().matches(document, query);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        return Math.toIntExact(finder.count(query == null ? new Document() : query, skip, Math.max(limit, 0)));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected @Nullable Document getDocument(Key position) {
        return documents.get(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        String idField = getIdField();
        Key position = KeyWriter.keyOf(idField == null ? new ObjectId() : document.get(idField));
        if (documents.putIfAbsent(position, document) != null) {
            throw new IllegalStateException("there is a document " + position + " in " + this);
        }
        return position;
    }

    @Override
    protected void handleUpdate(Key position, Document before, Document after) {
        documents.put(position, after);
        for (Index<Key> index : getIndexes()) {
            if (index instanceof StoredIndex stored) {
                stored.forget(before, after, position);
            }
        }
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position);
    }

    @Override
    public synchronized void addDocument(Document document) {
        finder.writing(() -> {
            super.addDocument(document);
            return document;
        });
    }

    @Override
    public synchronized void removeDocument(Document document) {
        finder.writing(() -> {
            super.removeDocument(document);
            return document;
        });
    }

    @Override
    public synchronized List<Document> insertDocuments(List<Document> added, boolean isOrdered) {
        return finder.writing(() -> super.insertDocuments(added, isOrdered));
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return finder.writing(() -> super.findAndModify(query));
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return finder.writing(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        wantsOne = !isMulti;
        try {
            return finder.writing(
                    () -> super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog));
        } finally {
            wantsOne = false;
        }
    }

    @Override
    public synchronized void renameTo(MongoDatabase newDatabase, String newName) {
        super.renameTo(newDatabase, newName);
    }

    /** An index that cannot be built leaves nothing behind. */
    @Override
    public synchronized void addIndex(Index<Key> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            index.drop();
            throw e;
        }
        finder.use(getIndexes());
    }

    @Override
    public synchronized void dropIndex(String name) {
        getIndexes().stream()
                .filter(index -> index.getName().equals(name))
                .findFirst()
                .ifPresent(finder::stopUsing);
        super.dropIndex(name);
        finder.use(getIndexes());
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        // sizes are not kept: they would cost one more page per write
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
