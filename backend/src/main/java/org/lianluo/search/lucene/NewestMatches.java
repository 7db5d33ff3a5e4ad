package org.lianluo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.jspecify.annotations.Nullable;

/**
 * Shows a collector no more than a bound: every part of the index begins with its newest documents and gives as many as are
 * its share.
 */
record NewestMatches<C extends Collector, T>(CollectorManager<C, T> manager, int bound)
        implements CollectorManager<NewestMatches.Bounded<C>, NewestMatches.Found<T>> {

    /**
     * What the collector found.
     *
     * @param shown how many it was shown
     * @param leftOut whether some part of the index has more
     */
    record Found<T>(T of, int shown, boolean leftOut) {}

    @Override
    public Bounded<C> newCollector() throws IOException {
        return new Bounded<>(manager.newCollector(), bound);
    }

    @Override
    public Found<T> reduce(Collection<Bounded<C>> collectors) throws IOException {
        var inner = new ArrayList<C>();
        collectors.forEach(it -> inner.add(it.inner));
        return new Found<>(
                manager.reduce(inner),
                collectors.stream().mapToInt(it -> it.shown).sum(),
                collectors.stream().anyMatch(it -> it.leftOut));
    }

    static final class Bounded<C extends Collector> extends FilterCollector {

        private final C inner;
        private final int bound;
        private int shown;
        private boolean leftOut;

        private Bounded(C inner, int bound) {
            super(inner);
            this.inner = inner;
            this.bound = bound;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new BoundedLeaf(inner.getLeafCollector(leaf), share(leaf, bound));
        }

        private final class BoundedLeaf extends FilterLeafCollector {

            private int left;

            private BoundedLeaf(LeafCollector inner, int share) {
                super(inner);
                this.left = share;
            }

            @Override
            public void collect(int document) throws IOException {
                if (left == 0) {
                    leftOut = true;
                    throw new CollectionTerminatedException();
                }
                left--;
                shown++;
                super.collect(document);
            }

            @Override
            public @Nullable DocIdSetIterator competitiveIterator() throws IOException {
                return in.competitiveIterator();
            }
        }
    }

    /** How many of so many a part of the index stands for. */
    static int share(LeafReaderContext leaf, int of) {
        var all = ReaderUtil.getTopLevelContext(leaf).reader().maxDoc();
        return (int) Math.ceil((double) of * leaf.reader().maxDoc() / all);
    }
}
