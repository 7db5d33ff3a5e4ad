package org.lianluo.search.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.search.domain.Highlight;
import org.lianluo.search.domain.Highlighter;
import org.lianluo.search.domain.SearchIndex;
import org.lianluo.shared.Actor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Marks what was looked for in the texts of the hits, as the reader sees them now; a page in one look-up for each kind. */
@Controller
class SearchHighlights {

    private final SearchIndex index;
    private final Kinds kinds;

    SearchHighlights(SearchIndex index, Kinds kinds) {
        this.index = index;
        this.kinds = kinds;
    }

    @BatchMapping(typeName = "SearchEdge")
    Map<SearchEdge, List<Highlight>> highlights(List<SearchEdge> page, @ContextValue Actor actor) {
        var faces = kinds.faces(page.stream().map(SearchEdge::hit).toList(), actor);
        var highlighters = new HashMap<String, Highlighter>();
        var found = new HashMap<SearchEdge, List<Highlight>>();
        for (var edge : page) {
            var face = faces.get(edge.hit().id());
            var highlighter =
                    highlighters.computeIfAbsent(edge.text(), text -> new Highlighter(text, index.synonyms()));
            found.put(edge, face == null ? List.of() : highlighter.in(face));
        }
        return found;
    }
}
