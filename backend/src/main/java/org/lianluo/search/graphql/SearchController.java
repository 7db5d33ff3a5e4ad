package org.lianluo.search.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.search.domain.Hits;
import org.lianluo.search.domain.SearchIndex;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Node;
import org.lianluo.shared.PageInfo;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.index.Facet;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds items by words. The index leaves out what the reader may not see; what it finds is read from the store once more,
 * under the permissions of its module.
 */
@Controller
class SearchController {

    private static final Set<Facet> OF_NODES = Set.of(Facet.UNIT, Facet.DELEGATION);

    private final SearchIndex index;
    private final Kinds kinds;
    private final Nodes nodes;

    SearchController(SearchIndex index, Kinds kinds, Nodes nodes) {
        this.index = index;
        this.kinds = kinds;
        this.nodes = nodes;
    }

    @QueryMapping
    SearchResults search(
            @Arguments SearchArguments arguments, DataFetchingFieldSelectionSet selection, @ContextValue Actor actor) {
        var search = arguments.search(kinds, actor);
        var hits = index.find(search, arguments.page());
        var facets = SearchResults.facetsAsked(selection.contains("facets"));
        return new SearchResults(
                edges(hits, arguments.text(), actor),
                pageInfo(hits),
                hits.relaxed(),
                index.isComplete(),
                () -> index.count(search, hits.relaxed(), facets));
    }

    private List<SearchEdge> edges(Hits hits, String text, Actor actor) {
        var ids = hits.rows().stream().map(row -> row.node().id()).toList();
        var found = nodes.find(ids, actor);
        var edges = new ArrayList<SearchEdge>();
        for (var row : hits.rows()) {
            var node = found.get(row.node().id());
            if (node != null) {
                edges.add(new SearchEdge(row.cursor(), row.node(), node, text));
            }
        }
        return edges;
    }

    /** Of the hits themselves, so that one can go on also where all of a page have just gone out of sight. */
    private static PageInfo pageInfo(Hits hits) {
        var rows = hits.rows();
        return new PageInfo(
                hits.hasNext(),
                hits.hasPrevious(),
                rows.isEmpty() ? null : rows.get(0).cursor(),
                rows.isEmpty() ? null : rows.get(rows.size() - 1).cursor());
    }

    @SchemaMapping(typeName = "SearchConnection")
    List<SearchFacet> facets(SearchResults results, @Argument int first) {
        PageRequest.of(first, null, null, null);
        return results.counted().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new SearchFacet(it.getKey(), values(it.getKey(), it.getValue(), first)))
                .toList();
    }

    private static List<SearchFacet.SearchFacetValue> values(Facet facet, Map<String, Integer> counts, int first) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(first)
                .map(it -> new SearchFacet.SearchFacetValue(it.getKey(), it.getValue(), OF_NODES.contains(facet)))
                .toList();
    }

    /** The units and delegations among the values of all facets in one look-up each. */
    @BatchMapping(typeName = "SearchFacetValue")
    Map<SearchFacet.SearchFacetValue, Node> node(List<SearchFacet.SearchFacetValue> values, @ContextValue Actor actor) {
        var named = values.stream().filter(SearchFacet.SearchFacetValue::isNode).toList();
        var found =
                nodes.find(named.stream().map(SearchFacet.SearchFacetValue::key).toList(), actor);
        var byValue = new HashMap<SearchFacet.SearchFacetValue, Node>();
        named.stream().filter(it -> found.containsKey(it.key())).forEach(it -> byValue.put(it, found.get(it.key())));
        return byValue;
    }
}
