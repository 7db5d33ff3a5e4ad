package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** All maps as they were at one moment; they stay readable until it is closed, whatever is written meanwhile. */
final class Snapshot implements AutoCloseable {

    private static final int ENTRIES_PER_COMMIT = 2000;

    private final MVStore file;
    private final MVStore.TxCounter usage;
    private final Map<String, Cursor<Key, Document>> documents = new HashMap<>();
    private final Map<String, Cursor<Key, Key>> indexes = new HashMap<>();
    private final List<Map.Entry<String, String>> traits;

    /** To be taken while nobody writes. */
    Snapshot(MVStore file) {
        this.file = file;
        this.usage = file.registerVersionUsage();
        StoreMaps maps = new StoreMaps(file);
        maps.names(true)
                .forEach(name -> documents.put(name, maps.documentsNamed(name).cursor(null)));
        maps.names(false)
                .forEach(name -> indexes.put(name, maps.entriesNamed(name).cursor(null)));
        this.traits = new ArrayList<>(Map.copyOf(maps.traits()).entrySet());
    }

    void copyTo(MVStore target) {
        StoreMaps maps = new StoreMaps(target);
        documents.forEach((name, entries) -> copy(entries, maps.documentsNamed(name), target));
        indexes.forEach((name, entries) -> copy(entries, maps.entriesNamed(name), target));
        traits.forEach(trait -> maps.traits().put(trait.getKey(), trait.getValue()));
        target.commit();
    }

    private static <V> void copy(Cursor<Key, V> entries, MVMap<Key, V> target, MVStore file) {
        for (int copied = 1; entries.hasNext(); copied++) {
            Key key = entries.next();
            target.append(key, entries.getValue());
            if (copied % ENTRIES_PER_COMMIT == 0) {
                file.commit();
            }
        }
    }

    @Override
    public void close() {
        file.deregisterVersionUsage(usage);
    }
}
