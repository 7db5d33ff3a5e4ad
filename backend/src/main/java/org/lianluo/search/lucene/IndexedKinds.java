package org.lianluo.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.shared.index.IndexEntry;
import org.lianluo.shared.index.Indexed;
import org.lianluo.shared.index.Part;

/** Reads items of all kinds from the store and brings them into an index. */
final class IndexedKinds {

    private static final int BATCH = 200;

    private final List<Indexed> kinds;
    private volatile Synonyms synonyms = Synonyms.common();

    IndexedKinds(List<Indexed> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    List<Indexed> all() {
        return kinds;
    }

    /** Words that mean the same, with the names of all that has several. */
    Synonyms synonyms() {
        return synonyms;
    }

    int count() {
        return kinds.stream().mapToInt(Indexed::count).sum();
    }

    /** Brings the items of these ids, of whatever kind, as they are in the store; those that are gone are taken out. */
    void bring(Collection<String> ids, Collection<LuceneIndex> indexes) throws IOException {
        for (var kind : kinds) {
            var ofKind = ids.stream()
                    .filter(it -> it.startsWith(kind.prefix()))
                    .distinct()
                    .toList();
            for (int from = 0; from < ofKind.size(); from += BATCH) {
                bring(kind, ofKind.subList(from, Math.min(from + BATCH, ofKind.size())), indexes);
            }
        }
    }

    private static void bring(Indexed kind, List<String> ids, Collection<LuceneIndex> indexes) throws IOException {
        var entries = kind.read(ids);
        var found = entries.stream().map(IndexEntry::id).collect(Collectors.toSet());
        var gone = ids.stream().filter(it -> !found.contains(it)).toList();
        for (var index : indexes) {
            index.put(kind.kind(), entries);
            index.remove(gone);
        }
    }

    /** Learns the names of what has several, such as ministries that were renamed. */
    void learnNames() {
        var groups = kinds.stream()
                .filter(kind -> !kind.isInFeed())
                .flatMap(IndexedKinds::entries)
                .map(IndexedKinds::names)
                .filter(names -> names.size() > 1)
                .toList();
        synonyms = Synonyms.common().and(groups);
    }

    private static Stream<IndexEntry> entries(Indexed kind) {
        var ids =
                kind.stamps(null, Integer.MAX_VALUE).stream().map(it -> it.id()).toList();
        return kind.read(ids).stream();
    }

    private static List<String> names(IndexEntry entry) {
        return entry.faces().stream()
                .limit(1)
                .flatMap(face -> face.passages().stream())
                .filter(it -> it.part() == Part.TITLE || it.part() == Part.NAME)
                .map(it -> it.text())
                .distinct()
                .toList();
    }
}
