package org.lianluo.search.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.platform.web.Messages;
import org.lianluo.search.domain.Hit;
import org.lianluo.search.domain.SearchIndex;
import org.lianluo.search.domain.Similar;
import org.lianluo.search.domain.SimilarItems;
import org.lianluo.shared.Actor;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Part;
import org.springframework.stereotype.Component;

/** Finds suggestions like a text or like another suggestion, among those the reader may see, and says why. */
@Component
class SimilarFinder {

    private static final String KIND = "SUGGESTION";

    private final SearchIndex index;
    private final Kinds kinds;
    private final Nodes nodes;
    private final Messages messages;

    SimilarFinder(SearchIndex index, Kinds kinds, Nodes nodes, Messages messages) {
        this.index = index;
        this.kinds = kinds;
        this.nodes = nodes;
        this.messages = messages;
    }

    List<SimilarSuggestion> like(String title, String text, int first, Actor actor) {
        return shown(found(title, text, null, first, actor), null, actor);
    }

    /** Like one that the reader sees; empty where the reader does not. */
    List<SimilarSuggestion> like(String id, int first, Actor actor) {
        var face = faces(List.of(id), actor).get(id);
        return face == null
                ? List.of()
                : shown(found(face.text(Part.TITLE), face.text(Part.TEXT), id, first, actor), face, actor);
    }

    private Map<String, Face> faces(Collection<String> ids, Actor actor) {
        return kinds.faces(ids.stream().map(id -> new Hit(KIND, id)).toList(), actor);
    }

    private List<Similar> found(String title, String text, @Nullable String itself, int first, Actor actor) {
        var audiences = kinds.audiences(Set.of(KIND), actor);
        return new SimilarItems(index, ids -> faces(ids, actor)).find(title, text, itself, audiences, first);
    }

    private List<SimilarSuggestion> shown(List<Similar> found, @Nullable Face like, Actor actor) {
        var reasons = new SimilarReasons(like, found, messages, actor.locale());
        var shown = nodes.find(found.stream().map(Similar::id).toList(), actor);
        var similar = new ArrayList<SimilarSuggestion>();
        for (var it : found) {
            var node = shown.get(it.id());
            if (node != null) {
                var likeness = it.likeness();
                similar.add(new SimilarSuggestion(node, likeness.score(), likeness.nearDuplicate(), reasons.of(it)));
            }
        }
        return similar;
    }
}
