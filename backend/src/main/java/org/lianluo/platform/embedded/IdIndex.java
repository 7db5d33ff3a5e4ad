package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The documents themselves, which are kept in the order of their ids: there is no second structure that could disagree. */
final class IdIndex extends Index<Key> implements Ordered {

    private static final String ID = "_id";

    private final MVMap<Key, Document> documents;

    IdIndex(String name, MVMap<Key, Document> documents) {
        super(name, List.of(new IndexKey(ID, true)), false);
        this.documents = documents;
    }

    @Override
    public List<IndexKey> fields() {
        return getKeys();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public boolean isMultikey() {
        return false;
    }

    /** Ids of odd types are not sorted as their values; they begin with one byte, so a look at the range of it tells. */
    @Override
    public boolean isSortable() {
        Key others = new KeyWriter().kind(ValueKind.OTHER, true).toKey();
        return OrderedMap.count(documents, KeyRange.startingWith(others)) == 0;
    }

    @Override
    public boolean covers(Terms terms) {
        return true;
    }

    @Override
    public Iterator<Entry> entries(KeyRange range, boolean backwards) {
        return OrderedMap.walk(documents, range, backwards, (key, document) -> new Entry(key, key));
    }

    @Override
    public long count(KeyRange range) {
        return OrderedMap.count(documents, range);
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        Key position = KeyWriter.keyOf(document.get(ID));
        return documents.containsKey(position) ? position : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        Bson.requireStorable(document);
        if (getPosition(document) != null) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(ID)));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        // the collection has put the document already
    }

    @Override
    public @Nullable Key remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        Bson.requireStorable(after);
    }

    @Override
    public void updateInPlace(Document before, Document after, Key position, MongoCollection<Key> collection) {
        // the collection replaces the document
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned, see QueryPlan");
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        // goes with the collection
    }
}
