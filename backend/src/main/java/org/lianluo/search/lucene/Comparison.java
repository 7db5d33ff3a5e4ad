package org.lianluo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.index.Indexed;
import org.lianluo.shared.index.Stamp;

/** Goes through all items of a kind, in the order of their ids, and brings the index what it lacks or has in an old version. */
final class Comparison {

    private static final int STEP = 1_000;

    private final IndexedKinds kinds;
    private final Indexed kind;
    private final LuceneIndex index;
    private @Nullable String after;
    private boolean done;

    Comparison(IndexedKinds kinds, Indexed kind, LuceneIndex index) {
        this.kinds = kinds;
        this.kind = kind;
        this.index = index;
    }

    boolean isDone() {
        return done;
    }

    /** Compares the next thousand items; returns how many there were, and how many of them were brought anew. */
    Step next() throws IOException {
        var stamps = kind.stamps(after, STEP);
        done = stamps.size() < STEP;
        var last = done ? null : stamps.get(stamps.size() - 1).id();
        var ids = stamps.stream().map(Stamp::id).toList();
        var versions = index.versions(ids);
        var changed = new ArrayList<>(stamps.stream()
                .filter(it -> !Long.valueOf(it.version()).equals(versions.get(it.id())))
                .map(Stamp::id)
                .toList());
        var gone = new HashSet<>(index.ids(kind.prefix(), after, last));
        ids.forEach(gone::remove);
        changed.addAll(gone);
        kinds.bring(changed, List.of(index));
        after = last;
        return new Step(stamps.size(), changed.size());
    }

    record Step(int compared, int changed) {}
}
