package org.lianluo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.search.domain.Counts;
import org.lianluo.search.domain.Hit;
import org.lianluo.search.domain.Hits;
import org.lianluo.search.domain.Search;
import org.lianluo.search.domain.SearchIndex;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.index.Facet;

/** Searches the index that is in use at the moment. */
final class LuceneSearch implements SearchIndex {

    /** With fewer hits than this as written, what is written a little differently is looked for too. */
    private static final int FEW = 3;

    private final Supplier<LuceneIndex> index;
    private final Supplier<Synonyms> synonyms;

    LuceneSearch(Supplier<LuceneIndex> index, Supplier<Synonyms> synonyms) {
        this.index = index;
        this.synonyms = synonyms;
    }

    @Override
    public Synonyms synonyms() {
        return synonyms.get();
    }

    @Override
    public boolean isComplete() {
        return index.get().isComplete();
    }

    @Override
    public Hits find(Search search, PageRequest page) {
        var cursor = page.cursor(HitOrder.keys());
        return index.get().read(searcher -> {
            var hits = find(searcher, search, page, HitOrder.isRelaxed(cursor));
            return cursor == null && hits.rows().size() < FEW && !search.text().isBlank()
                    ? relaxed(searcher, search, page, hits)
                    : hits;
        });
    }

    private Hits relaxed(IndexSearcher searcher, Search search, PageRequest page, Hits asWritten) throws IOException {
        if (page.size() < FEW && asWritten.hasNext()) {
            return asWritten;
        }
        var more = find(searcher, search, page, true);
        return more.rows().size() > asWritten.rows().size() || more.hasNext() ? more : asWritten;
    }

    private Hits find(IndexSearcher searcher, Search search, PageRequest page, boolean relaxed) throws IOException {
        var order = new HitOrder(search.isByRelevance(), page.backward());
        var cursor = page.cursor(HitOrder.keys());
        var best = new BestHits(searcher, order, page.size() + 1, order.after(cursor));
        var found = best.of(search, relaxed, synonyms.get());
        boolean more = found.size() > page.size();
        var rows = new ArrayList<Page.Row<Hit>>();
        for (var hit : found.subList(0, Math.min(found.size(), page.size()))) {
            rows.add(new Page.Row<>(order.place(hit, relaxed).encoded(), hit(searcher, hit)));
        }
        if (page.backward()) {
            Collections.reverse(rows);
        }
        return new Hits(
                rows, page.backward() ? more : cursor != null, page.backward() ? cursor != null : more, relaxed);
    }

    private static Hit hit(IndexSearcher searcher, ScoreDoc found) throws IOException {
        var name = name(searcher, found.doc);
        int split = name.indexOf('|');
        return new Hit(name.substring(0, split), name.substring(split + 1));
    }

    private static String name(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var names = leaf.reader().getBinaryDocValues(Names.ID);
        names.advanceExact(document - leaf.docBase);
        return names.binaryValue().utf8ToString();
    }

    @Override
    public Counts count(Search search, boolean relaxed, Set<Facet> facets) {
        return index.get().read(searcher -> {
            var matches = matches(searcher, search, relaxed);
            var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
            for (var facet : facets) {
                var counted = search.filter().containsKey(facet)
                        ? matches(searcher, search.without(facet), relaxed)
                        : matches;
                counts.put(facet, FacetCounts.of(facet, counted));
            }
            return new Counts(matches.total(), matches.exact(), counts);
        });
    }

    private Matches matches(IndexSearcher searcher, Search search, boolean relaxed) throws IOException {
        return Matches.of(searcher, SearchQuery.of(search, relaxed, synonyms.get()), Counts.BOUND);
    }

    @Override
    public List<String> alike(
            String title, String text, Map<String, Set<String>> audiences, Set<String> without, int limit) {
        return index.get().read(searcher -> {
            var query = new BooleanQuery.Builder();
            query.add(new AlikeQuery(searcher.getIndexReader(), synonyms.get()).of(title, text), Occur.MUST);
            query.add(Sight.of(audiences), Occur.FILTER);
            query.add(Sight.anyOf(Names.of(Facet.STATE), without), Occur.MUST_NOT);
            return ids(searcher, query.build(), limit);
        });
    }

    private static List<String> ids(IndexSearcher searcher, Query query, int limit) throws IOException {
        var ids = new ArrayList<String>();
        for (var found : searcher.search(query, limit).scoreDocs) {
            ids.add(hit(searcher, found).id());
        }
        return ids;
    }
}
