package org.lianluo.platform.graphql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Node;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

    private static final int MAX_IDS = 100;

    private final Nodes nodes;

    NodeController(Nodes nodes) {
        this.nodes = nodes;
    }

    @QueryMapping
    @Nullable
    Node node(@Argument String id, @ContextValue Actor actor) {
        return nodes.find(List.of(id), actor).get(id);
    }

    @QueryMapping
    List<@Nullable Node> nodes(@Argument List<String> ids, @ContextValue Actor actor) {
        if (ids.size() > MAX_IDS) {
            throw new BadArgument("argument.tooManyIds", MAX_IDS);
        }
        var found = nodes.find(ids, actor);
        var inOrder = new ArrayList<@Nullable Node>();
        ids.forEach(id -> inOrder.add(found.get(id)));
        return inOrder;
    }
}
