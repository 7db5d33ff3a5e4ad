package org.lianluo.search.graphql;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.search.domain.Hit;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Indexed;
import org.springframework.stereotype.Component;

/** The kinds of items there are to be found, and what a reader sees of them. */
@Component
class Kinds {

    private final Map<String, Indexed> kinds = new LinkedHashMap<>();

    Kinds(List<Indexed> kinds) {
        kinds.forEach(it -> this.kinds.put(it.kind(), it));
    }

    /** The audiences of the reader for these kinds; null stands for all the reader has the scopes for. */
    Map<String, Set<String>> audiences(@Nullable Set<String> wanted, Actor actor) {
        Map<String, Set<String>> audiences = new HashMap<>();
        for (var kind : kinds.values()) {
            if (wanted == null) {
                ifAllowed(kind, actor).ifPresent(it -> audiences.put(kind.kind(), it));
            } else if (wanted.contains(kind.kind())) {
                audiences.put(kind.kind(), kind.audiencesOf(actor));
            }
        }
        return audiences;
    }

    private static Optional<Set<String>> ifAllowed(Indexed kind, Actor actor) {
        try {
            return Optional.of(kind.audiencesOf(actor));
        } catch (Forbidden e) {
            return Optional.empty();
        }
    }

    /** What the reader sees of each of the hits now, read from the store in one round trip for each kind. */
    Map<String, Face> faces(List<Hit> hits, Actor actor) {
        Map<String, Face> faces = new HashMap<>();
        hits.stream()
                .collect(Collectors.groupingBy(Hit::kind, Collectors.mapping(Hit::id, Collectors.toSet())))
                .forEach((name, ids) -> {
                    var kind = kinds.get(name);
                    if (kind != null) {
                        var audiences = kind.audiencesOf(actor);
                        kind.read(ids)
                                .forEach(entry ->
                                        entry.faceFor(audiences).ifPresent(face -> faces.put(entry.id(), face)));
                    }
                });
        return faces;
    }
}
