package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The named maps of the file: documents and indexes of each collection, and the traits of the indexes. */
final class StoreMaps {

    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";
    private static final String TRAITS = "traits";

    private final MVStore file;

    StoreMaps(MVStore file) {
        this.file = file;
    }

    Set<String> names(boolean documents) {
        Set<String> names = new TreeSet<>(file.getMapNames());
        names.removeIf(name -> !name.startsWith(documents ? DOCUMENTS : INDEX));
        return names;
    }

    MVMap<Key, Document> documentsNamed(String map) {
        return documents(map.substring(DOCUMENTS.length()));
    }

    MVMap<Key, Key> entriesNamed(String map) {
        return file.openMap(
                map, new MVMap.Builder<Key, Key>().keyType(KeyType.INSTANCE).valueType(KeyType.INSTANCE));
    }

    /**
     * Opens the documents of a collection.
     *
     * @param namespace database and collection, joined by a dot
     */
    MVMap<Key, Document> documents(String namespace) {
        return file.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<Key, Document>().keyType(KeyType.INSTANCE).valueType(DocumentType.INSTANCE));
    }

    MVMap<Key, Key> index(String namespace, String name) {
        return entriesNamed(INDEX + namespace + "/" + name);
    }

    MVMap<String, String> traits() {
        return file.openMap(TRAITS);
    }

    StoredIndex openIndex(String namespace, IndexSpec spec) {
        return new StoredIndex(spec, index(namespace, spec.name()), traits());
    }

    Set<String> databases() {
        Set<String> names = new TreeSet<>();
        for (String name : file.getMapNames()) {
            if (name.startsWith(DOCUMENTS)) {
                names.add(name.substring(DOCUMENTS.length(), name.indexOf('.')));
            }
        }
        return names;
    }

    Set<String> namespacesOf(String database) {
        Set<String> namespaces = new TreeSet<>();
        for (String name : file.getMapNames()) {
            if (name.startsWith(DOCUMENTS + database + ".")) {
                namespaces.add(name.substring(DOCUMENTS.length()));
            }
        }
        return namespaces;
    }

    void removeDocuments(String namespace) {
        file.removeMap(DOCUMENTS + namespace);
    }

    void removeIndex(String namespace, String name) {
        file.removeMap(INDEX + namespace + "/" + name);
    }

    void rename(String from, String to, List<String> indexes) {
        for (String name : indexes) {
            String old = INDEX + from + "/" + name;
            String renamed = INDEX + to + "/" + name;
            file.renameMap(index(from, name), renamed);
            MVMap<String, String> traits = traits();
            for (String trait : StoredIndex.TRAIT_NAMES) {
                if (traits.remove(old + "/" + trait) != null) {
                    traits.put(renamed + "/" + trait, "");
                }
            }
        }
        file.renameMap(documents(from), DOCUMENTS + to);
    }
}
