package org.lianluo.platform.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Node;
import org.lianluo.shared.NodeSource;
import org.springframework.stereotype.Component;

/** Objects of every type by id, under the permissions of the module that keeps them. */
@Component
public class Nodes {

    private final Map<String, NodeSource> sources;

    Nodes(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::prefix, Function.identity()));
    }

    /** Those of the ids that exist and that the actor may see; one round trip per type asked for. */
    public Map<String, Node> find(Collection<String> ids, Actor actor) {
        var found = new HashMap<String, Node>();
        ids.stream()
                .filter(Nodes::isWellFormed)
                .distinct()
                .collect(Collectors.groupingBy(Nodes::prefix))
                .forEach((prefix, ofType) -> {
                    var source = sources.get(prefix);
                    if (source != null) {
                        found.putAll(source.find(ofType, actor));
                    }
                });
        return found;
    }

    private static boolean isWellFormed(String id) {
        return Id.isWellFormed(prefix(id), id);
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('_') + 1);
    }
}
