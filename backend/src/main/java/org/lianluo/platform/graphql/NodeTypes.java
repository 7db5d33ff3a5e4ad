package org.lianluo.platform.graphql;

import java.util.Map;
import org.lianluo.shared.Node;

/** The GraphQL names of a module's nodes whose classes are named otherwise; declared as a bean. */
public record NodeTypes(Map<Class<? extends Node>, String> names) {

    public NodeTypes {
        names = Map.copyOf(names);
    }

    public static NodeTypes of(Class<? extends Node> type, String name) {
        return new NodeTypes(Map.of(type, name));
    }
}
