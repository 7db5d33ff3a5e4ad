package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index in the file: one entry per combination of values and document, sorted by the values, then by the document's id.
 * An update adds its new entries before the document is replaced and removes the old ones after, so that a reader without
 * lock always finds the document.
 */
final class StoredIndex extends Index<Key> implements Ordered {

    static final List<String> TRAIT_NAMES = List.of("multikey", "unsortable");

    private static final String MULTIKEY = "multikey";
    private static final String UNSORTABLE = "unsortable";

    private final IndexSpec spec;
    private final IndexEntries entries;
    private final MVMap<Key, Key> map;
    private final MVMap<String, String> traits;

    /** Every index is sparse towards the library, which otherwise insists that each knows each document's position. */
    StoredIndex(IndexSpec spec, MVMap<Key, Key> map, MVMap<String, String> traits) {
        super(spec.name(), spec.fields(), true);
        this.spec = spec;
        this.entries = new IndexEntries(spec);
        this.map = map;
        this.traits = traits;
    }

    IndexSpec spec() {
        return spec;
    }

    IndexEntries.Of entriesOf(Document document) {
        return entries.entriesOf(document);
    }

    MVMap<Key, Key> map() {
        return map;
    }

    @Override
    public List<IndexKey> fields() {
        return spec.fields();
    }

    @Override
    public boolean isUnique() {
        return spec.unique();
    }

    @Override
    public boolean isMultikey() {
        return traits.containsKey(trait(MULTIKEY));
    }

    @Override
    public boolean isSortable() {
        return !isMultikey() && !traits.containsKey(trait(UNSORTABLE));
    }

    @Override
    public boolean covers(Terms terms) {
        Document filter = spec.partial();
        if (filter != null && !terms.imply(filter)) {
            return false;
        }
        return !spec.sparse() || spec.fields().stream().anyMatch(field -> terms.requireValueAt(field.getKey()));
    }

    @Override
    public Iterator<Entry> entries(KeyRange range, boolean backwards) {
        return OrderedMap.walk(map, range, backwards, Entry::new);
    }

    @Override
    public long count(KeyRange range) {
        return OrderedMap.count(map, range);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        Set<Key> keys = entriesOf(document).keys();
        if (spec.unique()) {
            refuseTaken(keys, positionOf(document), document, collection);
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        IndexEntries.Of added = entriesOf(document);
        if (spec.unique()) {
            refuseTaken(added.keys(), position, document, collection);
        }
        put(added, position);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        Set<Key> keys = entriesOf(after).keys();
        if (spec.unique() && !keys.equals(entriesOf(before).keys())) {
            refuseTaken(keys, positionOf(before), after, collection);
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Key position, MongoCollection<Key> collection) {
        put(entriesOf(after), position);
    }

    /** Takes away what the document had before an update and has no longer; to be called when readers see the new one. */
    void forget(Document before, Document after, Key position) {
        Set<Key> old = entriesOf(before).keys();
        Set<Key> current = entriesOf(after).keys();
        if (!old.equals(current)) {
            old.stream().filter(key -> !current.contains(key)).forEach(key -> map.remove(key.plus(position)));
        }
    }

    @Override
    public @Nullable Key remove(Document document) {
        Key position = positionOf(document);
        entriesOf(document).keys().forEach(key -> map.remove(key.plus(position)));
        return null;
    }

    /** Puts the entries of a document back; false if another document has them. */
    boolean restore(Document document, Key position) {
        IndexEntries.Of restored = entriesOf(document);
        if (spec.unique() && isTaken(restored.keys(), position)) {
            return false;
        }
        put(restored, position);
        return true;
    }

    private void put(IndexEntries.Of added, Key position) {
        if (added.array()) {
            traits.putIfAbsent(trait(MULTIKEY), "");
        }
        if (!added.ordered()) {
            traits.putIfAbsent(trait(UNSORTABLE), "");
        }
        added.keys().forEach(key -> map.putIfAbsent(key.plus(position), position));
    }

    private void refuseTaken(Set<Key> keys, Key own, Document document, MongoCollection<Key> collection) {
        if (isTaken(keys, own)) {
            throw new DuplicateKeyError(this, collection, fields(), valuesOf(document));
        }
    }

    private boolean isTaken(Set<Key> keys, Key own) {
        for (Key key : keys) {
            Iterator<Entry> holders = entries(KeyRange.startingWith(key), false);
            while (holders.hasNext()) {
                if (!holders.next().position().equals(own)) {
                    return true;
                }
            }
        }
        return false;
    }

    private KeyValue valuesOf(Document document) {
        return new KeyValue(spec.fields().stream()
                .map(field -> PathValues.of(document, PathValues.split(field.getKey()))
                        .values()
                        .get(0))
                .map(value -> value == PathValues.EMPTY_ARRAY ? List.of() : value)
                .collect(Collectors.toList()));
    }

    private static Key positionOf(Document document) {
        return KeyWriter.keyOf(document.get("_id"));
    }

    private String trait(String name) {
        return map.getName() + "/" + name;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof StoredIndex index
                && spec.unique() == index.spec.unique()
                && spec.sparse() == index.spec.sparse()
                && Objects.equals(spec.partial(), index.spec.partial())
                && IndexSpec.keyOf(toIndexDescription()).equals(IndexSpec.keyOf(index.toIndexDescription()));
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        return null;
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
        return map.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        map.clear();
        traits.remove(trait(MULTIKEY));
        traits.remove(trait(UNSORTABLE));
    }
}
