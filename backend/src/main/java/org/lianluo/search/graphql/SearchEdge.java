package org.lianluo.search.graphql;

import org.lianluo.search.domain.Hit;
import org.lianluo.shared.Node;

/** A hit as its reader sees it; {@code text} is what was looked for. */
record SearchEdge(String cursor, Hit hit, Node node, String text) {

    public String kind() {
        return hit.kind();
    }
}
