package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A database whose collections and indexes live in the file's maps. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    private final StoreMaps maps;
    private @Nullable Document announced;

    StoredDatabase(String name, StoreMaps maps, CursorRegistry cursors) {
        super(name, cursors);
        this.maps = maps;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
        if (command.equalsIgnoreCase("aggregate") && query.get(command) instanceof String name) {
            if (resolveCollection(name, false) instanceof StoredCollection collection) {
                return new AggregateCommand(this, collection, query, resolver, oplog).run();
            }
        }
        return super.handleCommand(channel, command, query, resolver, oplog);
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoredCollection(
                this, name, options, maps.documents(getFullCollectionNamespace(name)), cursorRegistry);
    }

    /** The library's hooks below do not say what the description says beyond keys, so it is kept for them; creating a collection nests. */
    @Override
    protected synchronized void addIndex(Document description) {
        IndexSpec.normalize(description);
        Document outer = announced;
        announced = description;
        try {
            super.addIndex(description);
        } finally {
            announced = outer;
        }
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (isPrimaryKeyIndex(keys)) {
            return new IdIndex(name, maps.documents(getFullCollectionNamespace(collection)));
        }
        return openIndex(collection, name);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return openIndex(collection, name);
    }

    private static boolean isPrimaryKeyIndex(List<IndexKey> keys) {
        return keys.size() == 1 && keys.get(0).getKey().equals("_id");
    }

    private Index<Key> openIndex(String collection, String name) {
        String namespace = getFullCollectionNamespace(collection);
        Document description = announced != null ? announced : storedDescription(namespace, name);
        return maps.openIndex(namespace, IndexSpec.of(description));
    }

    private Document storedDescription(String namespace, String name) {
        Document wanted = new Document("ns", namespace).append("name", name);
        return Objects.requireNonNull(indexes.get())
                .handleQuery(wanted, 0, 1)
                .iterator()
                .next();
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String name) {
        boolean stored = collection.getIndexes().stream()
                .anyMatch(index -> index.getName().equals(name) && index instanceof StoredIndex);
        super.dropIndex(collection, name);
        if (stored) {
            maps.removeIndex(collection.getFullName(), name);
        }
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        maps.removeDocuments(getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String oldNamespace = collection.getFullName();
        super.moveCollection(from, collection, newName);
        List<String> names = collection.getIndexes().stream()
                .filter(StoredIndex.class::isInstance)
                .map(Index::getName)
                .toList();
        maps.rename(oldNamespace, getFullCollectionNamespace(newName), names);
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
