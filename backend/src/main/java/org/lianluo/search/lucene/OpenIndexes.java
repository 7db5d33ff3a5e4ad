package org.lianluo.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The index that serves and, while it is made anew, the next one. Changed by one thread, asked by any. */
final class OpenIndexes {

    private final IndexFolder folder;
    private volatile @Nullable LuceneIndex serving;
    private volatile @Nullable LuceneIndex next;
    private @Nullable LuceneIndex retired;

    OpenIndexes(Path data) {
        this.folder = IndexFolder.in(data);
    }

    /** The index that serves; {@link IllegalStateException} where there is none at the moment. */
    LuceneIndex serving() {
        var index = serving;
        if (index == null) {
            throw new IllegalStateException("The search index is not open");
        }
        return index;
    }

    boolean areOpen() {
        return serving != null;
    }

    boolean isNextBeingMade() {
        return next != null;
    }

    /** How many documents are found at present. */
    int size() {
        var index = serving;
        return index == null ? 0 : index.size();
    }

    boolean areComplete() {
        var index = serving;
        return index != null && index.isComplete();
    }

    void open() throws IOException {
        serving = folder.open();
    }

    /** All that are to hear of what changes. */
    Collection<LuceneIndex> all() {
        return Stream.of(serving, next).flatMap(Stream::ofNullable).toList();
    }

    LuceneIndex makeNext() throws IOException {
        var made = folder.another();
        next = made;
        return made;
    }

    /** Lets the next one serve; the one before is thrown away later, as somebody may still be reading in it. */
    void change() {
        throwRetiredAway();
        retired = serving;
        serving = next;
        next = null;
    }

    void giveNextUp() {
        var made = next;
        next = null;
        if (made != null) {
            folder.discard(made);
        }
    }

    void throwRetiredAway() {
        if (retired != null) {
            folder.discard(retired);
            retired = null;
        }
    }

    void show() throws IOException {
        for (var index : all()) {
            index.show();
        }
    }

    void keep() throws IOException {
        for (var index : all()) {
            index.keep();
        }
    }

    /** Lets go of what cannot be used any more, so that it can be opened again. */
    void abandon() {
        var open = all();
        serving = null;
        next = null;
        open.forEach(folder::letGo);
    }

    void close() {
        throwRetiredAway();
        giveNextUp();
        abandon();
        folder.close();
    }
}
