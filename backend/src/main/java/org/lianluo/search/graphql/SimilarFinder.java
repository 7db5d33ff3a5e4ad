package org.lianluo.search.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.platform.web.Messages;
import org.lianluo.search.domain.Hit;
import org.lianluo.search.domain.Likeness;
import org.lianluo.search.domain.SearchIndex;
import org.lianluo.search.domain.Similar;
import org.lianluo.shared.Actor;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Part;
import org.springframework.stereotype.Component;

/** Finds suggestions like a text or like another suggestion, among those the reader may see, and says why. */
@Component
class SimilarFinder {

    private static final String KIND = "SUGGESTION";
    private static final int CANDIDATES = 30;
    private static final double LEAST = 0.12;
    private static final Set<String> NOT_FILED = Set.of("DRAFT", "COSIGNING", "CONFIRMING", "DISCARDED");

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
        var faces = faces(index.alike(title, text, audiences, NOT_FILED, CANDIDATES), actor);
        var print = Likeness.print(title, text, index.synonyms());
        return faces.entrySet().stream()
                .filter(it -> !it.getKey().equals(itself))
                .map(it -> similar(it.getKey(), it.getValue(), print))
                .filter(it -> it.likeness().score() >= LEAST)
                .sorted(Comparator.comparingDouble((Similar it) -> -it.likeness().score())
                        .thenComparing(Similar::id))
                .limit(first)
                .toList();
    }

    private Similar similar(String id, Face face, Likeness.Print print) {
        return new Similar(id, face, Likeness.of(print, Likeness.print(face, index.synonyms())));
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
