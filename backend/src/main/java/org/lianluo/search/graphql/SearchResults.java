package org.lianluo.search.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.search.domain.Counts;
import org.lianluo.shared.Node;
import org.lianluo.shared.PageInfo;
import org.lianluo.shared.index.Facet;

/** What a search has brought; counted when asked for, and once. */
final class SearchResults {

    private final List<SearchEdge> edges;
    private final PageInfo pageInfo;
    private final boolean relaxed;
    private final boolean complete;
    private final Supplier<Counts> counting;
    private @Nullable Counts counts;

    SearchResults(
            List<SearchEdge> edges, PageInfo pageInfo, boolean relaxed, boolean complete, Supplier<Counts> counting) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.relaxed = relaxed;
        this.complete = complete;
        this.counting = counting;
    }

    public List<SearchEdge> edges() {
        return edges;
    }

    public List<Node> nodes() {
        return edges.stream().map(SearchEdge::node).toList();
    }

    public PageInfo pageInfo() {
        return pageInfo;
    }

    public boolean relaxed() {
        return relaxed;
    }

    public boolean complete() {
        return complete;
    }

    public int totalCount() {
        return counts().total();
    }

    public boolean totalExact() {
        return counts().exact();
    }

    Map<Facet, Map<String, Integer>> counted() {
        return counts().facets();
    }

    private synchronized Counts counts() {
        var known = counts;
        if (known == null) {
            known = counting.get();
            counts = known;
        }
        return known;
    }

    static Set<Facet> facetsAsked(boolean asked) {
        return asked ? Set.of(Facet.values()) : Set.of();
    }
}
