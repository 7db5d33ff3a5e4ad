package org.lianluo.platform.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Node;
import org.lianluo.shared.NodeSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds objects of every type by id, under the permissions of the module that keeps them. */
@Controller
class NodeController {

    private static final int MAX_IDS = 100;

    private final Map<String, NodeSource> sources;

    NodeController(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::prefix, Function.identity()));
    }

    @QueryMapping
    @Nullable
    Node node(@Argument String id, Actor actor) {
        return find(List.of(id), actor).get(id);
    }

    @QueryMapping
    List<@Nullable Node> nodes(@Argument List<String> ids, Actor actor) {
        if (ids.size() > MAX_IDS) {
            throw new BadArgument("argument.tooManyIds", MAX_IDS);
        }
        var found = find(ids, actor);
        var nodes = new ArrayList<@Nullable Node>();
        ids.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    /** One round trip per type asked for. */
    private Map<String, Node> find(List<String> ids, Actor actor) {
        var found = new HashMap<String, Node>();
        ids.stream()
                .distinct()
                .filter(id -> sources.containsKey(prefix(id)))
                .collect(Collectors.groupingBy(NodeController::prefix))
                .forEach((prefix, ofType) -> {
                    var source = sources.get(prefix);
                    if (source != null) {
                        found.putAll(source.find(ofType, actor));
                    }
                });
        return found;
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('_') + 1);
    }
}
