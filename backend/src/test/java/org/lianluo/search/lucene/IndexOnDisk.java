package org.lianluo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.search.domain.Hit;
import org.lianluo.search.domain.Hits;
import org.lianluo.search.domain.Search;
import org.lianluo.search.domain.SearchIndex;
import org.lianluo.search.domain.SearchSort;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.index.Facet;
import org.lianluo.shared.index.Indexed;

/** An index of what stands on some shelves. */
final class IndexOnDisk implements AutoCloseable {

    final IndexedKinds kinds;
    final LuceneIndex index;
    final SearchIndex search;

    IndexOnDisk(Path folder, Indexed... shelves) {
        try {
            this.kinds = new IndexedKinds(List.of(shelves));
            this.index = new LuceneIndex(folder);
            this.search = new LuceneSearch(() -> index, kinds::synonyms);
            kinds.learnNames();
            compare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many items were brought. */
    int compare() throws IOException {
        int changed = 0;
        for (var kind : kinds.all()) {
            var comparison = new Comparison(kinds, kind, index);
            while (!comparison.isDone()) {
                changed += comparison.next().changed();
            }
        }
        index.show();
        return changed;
    }

    Search query(String text) {
        return new Search(text, audiences(Shelf.EVERYBODY), Map.of(), SearchSort.RELEVANCE);
    }

    Search query(String text, Set<String> audiences, Map<Facet, Set<String>> filter) {
        return new Search(text, audiences(audiences), filter, SearchSort.RELEVANCE);
    }

    private Map<String, Set<String>> audiences(Set<String> names) {
        Map<String, Set<String>> audiences = new HashMap<>();
        kinds.all().forEach(kind -> audiences.put(kind.kind(), names));
        return audiences;
    }

    List<String> find(String text) {
        return ids(search.find(query(text), PageRequest.of(20, null, null, null)));
    }

    static List<String> ids(Hits hits) {
        return hits.rows().stream().map(row -> row.node()).map(Hit::id).toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
