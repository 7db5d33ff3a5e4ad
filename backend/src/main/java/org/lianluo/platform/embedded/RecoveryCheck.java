package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every document and compares every index with the documents; indexes that disagree are built again. */
final class RecoveryCheck {

    private static final Logger log = LoggerFactory.getLogger(RecoveryCheck.class);
    private static final long ALWAYS_CHECKED = 64L << 20;

    private final StoreMaps maps;
    private final List<String> findings = new ArrayList<>();
    private long documents;

    private RecoveryCheck(MVStore file) {
        this.maps = new StoreMaps(file);
    }

    /**
     * What a check found.
     *
     * @param documents how many documents were read
     * @param findings one line per index that disagreed with its documents
     */
    record Report(long documents, List<String> findings) {}

    /** Checks a file that was not closed or is small, and repairs its indexes. */
    static void beforeUse(StoreFile file) {
        boolean small = file.maps().getFileStore().size() <= ALWAYS_CHECKED;
        if (file.isNew() || file.wasClosed() && !small) {
            return;
        }
        Report report = new RecoveryCheck(file.maps()).run(true);
        report.findings().forEach(finding -> log.warn("Store {}: {}, built again", file.name(), finding));
        if (!file.wasClosed()) {
            log.info("Store {} was not closed; checked {} documents", file.name(), report.documents());
        }
    }

    /** Checks without changing anything. */
    static Report of(MVStore file) {
        return new RecoveryCheck(file).run(false);
    }

    private Report run(boolean repair) {
        for (String database : maps.databases()) {
            Map<String, List<IndexSpec>> specs = specsOf(database);
            for (String namespace : maps.namespacesOf(database)) {
                check(namespace, specs.getOrDefault(namespace, List.of()), repair);
            }
        }
        return new Report(documents, List.copyOf(findings));
    }

    private Map<String, List<IndexSpec>> specsOf(String database) {
        Map<String, List<IndexSpec>> specs = new HashMap<>();
        String declared = database + ".system.indexes";
        if (!maps.namespacesOf(database).contains(declared)) {
            return specs;
        }
        for (Document description : maps.documents(declared).values()) {
            if (!IndexSpec.keyOf(description).keySet().equals(Set.of("_id"))) {
                specs.computeIfAbsent((String) description.get("ns"), any -> new ArrayList<>())
                        .add(IndexSpec.of(description));
            }
        }
        return specs;
    }

    private void check(String namespace, List<IndexSpec> specs, boolean repair) {
        MVMap<Key, Document> stored = maps.documents(namespace);
        List<StoredIndex> indexes =
                specs.stream().map(spec -> maps.openIndex(namespace, spec)).toList();
        IndexCheck[] checks = indexes.stream().map(IndexCheck::new).toArray(IndexCheck[]::new);
        for (Map.Entry<Key, Document> entry : stored.entrySet()) {
            documents++;
            requireOwnKey(entry.getKey(), entry.getValue(), namespace);
            for (IndexCheck check : checks) {
                check.see(entry.getKey(), entry.getValue());
            }
        }
        for (IndexCheck check : checks) {
            if (!check.agrees()) {
                findings.add("index " + check.index().getName() + " of " + namespace + " disagrees with the documents ("
                        + check.difference() + ")");
                if (repair) {
                    build(check.index(), namespace, stored);
                }
            }
        }
    }

    private static void requireOwnKey(Key key, Document document, String namespace) {
        if (!namespace.contains(".system.") && !key.equals(KeyWriter.keyOf(document.get("_id")))) {
            throw new IllegalStateException("a document of " + namespace + " is not where its _id belongs");
        }
    }

    private static void build(StoredIndex index, String namespace, MVMap<Key, Document> stored) {
        index.drop();
        for (Iterator<Map.Entry<Key, Document>> all = stored.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Key, Document> entry = all.next();
            if (!index.restore(entry.getValue(), entry.getKey())) {
                throw new StoreProblem("The unique index " + index.getName() + " of " + namespace
                        + " cannot be built again: two documents have the values of the document with _id "
                        + entry.getValue().get("_id") + ". Nothing was changed. Restore the last backup.");
            }
        }
    }
}
