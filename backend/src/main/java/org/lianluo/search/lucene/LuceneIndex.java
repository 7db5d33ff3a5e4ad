package org.lianluo.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.index.IndexEntry;

/** One index in one folder. Written by one thread; read by any number, who see what was last {@link #show shown}. */
final class LuceneIndex implements AutoCloseable {

    /** To be raised when documents are made differently: an index of another format is made anew. */
    static final String FORMAT = "2";

    private static final String FORMAT_KEY = "format";
    private static final String COMPLETE_KEY = "complete";
    private static final double BUFFER_MB = 64;

    /** The newest first, so that a search by date can stop early. */
    static final Sort NEWEST = new Sort(
            new SortField(Names.DATE, SortField.Type.LONG, true), new SortField(Names.TIE, SortField.Type.LONG));

    private final Path path;
    private final FSDirectory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean complete;

    /** Opens the index in this folder, or begins one. */
    LuceneIndex(Path path) throws IOException {
        this.path = path;
        this.folder = FSDirectory.open(path);
        try {
            var kept = kept(folder);
            this.complete = "true".equals(kept.get(COMPLETE_KEY));
            this.writer = new IndexWriter(folder, config(FORMAT.equals(kept.get(FORMAT_KEY))));
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Map<String, String> kept(FSDirectory folder) throws IOException {
        if (!DirectoryReader.indexExists(folder)) {
            return Map.of(FORMAT_KEY, FORMAT);
        }
        try (var reader = DirectoryReader.open(folder)) {
            var kept = reader.getIndexCommit().getUserData();
            return FORMAT.equals(kept.get(FORMAT_KEY)) ? kept : Map.of();
        }
    }

    private static IndexWriterConfig config(boolean goOn) {
        return new IndexWriterConfig(null)
                .setOpenMode(goOn ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setIndexSort(NEWEST)
                .setRAMBufferSizeMB(BUFFER_MB);
    }

    Path path() {
        return path;
    }

    /** Whether it once held every item there was. */
    boolean isComplete() {
        return complete;
    }

    void markComplete() {
        complete = true;
    }

    /** Takes the items as they are now, in the place of what it knew of them. */
    void put(String kind, Collection<IndexEntry> entries) throws IOException {
        for (var entry : entries) {
            remove(List.of(entry.id()));
            for (var document : FaceDocuments.of(kind, entry)) {
                writer.addDocument(document);
            }
        }
    }

    void remove(Collection<String> ids) throws IOException {
        for (var id : ids) {
            writer.deleteDocuments(new Term(Names.ID, id));
        }
    }

    /** Lets readers see what was written. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was written last. */
    void keep() throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, COMPLETE_KEY, String.valueOf(complete))
                .entrySet());
        writer.commit();
    }

    /** Merges its parts, as a word is looked up in each of them; while that is done, searches find all. */
    void settle(boolean wait) throws IOException {
        writer.forceMerge(1, wait);
    }

    /** Something done with what readers see now. */
    interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many documents there are; an item has one for each of its faces. */
    int size() {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    /** The versions of those of the items that are in it. */
    Map<String, Long> versions(Collection<String> ids) {
        return read(searcher -> {
            Map<String, Long> versions = new HashMap<>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                for (var id : ids) {
                    var version = Leaves.number(leaf.reader(), new Term(Names.ID, id), Names.VERSION);
                    if (version != null) {
                        versions.put(id, version);
                    }
                }
            }
            return versions;
        });
    }

    /** The ids with this prefix after one and up to another, both may be left out. */
    Set<String> ids(String prefix, @Nullable String after, @Nullable String upTo) {
        return read(searcher -> {
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), Names.ID);
            List<String> ids = new ArrayList<>();
            if (terms != null) {
                var all = terms.iterator();
                boolean more = all.seekCeil(new BytesRef(after == null ? prefix : after)) != TermsEnum.SeekStatus.END;
                while (more) {
                    var id = all.term().utf8ToString();
                    if (!id.startsWith(prefix) || upTo != null && id.compareTo(upTo) > 0) {
                        break;
                    }
                    if (!id.equals(after)) {
                        ids.add(id);
                    }
                    more = all.next() != null;
                }
            }
            return Set.copyOf(ids);
        });
    }

    @Override
    public void close() throws IOException {
        // Waits for no merging, as closing the writer would.
        try (folder;
                Closeable stopped = writer::rollback) {
            searchers.close();
            if (writer.isOpen()) {
                writer.commit();
            }
        }
    }
}
