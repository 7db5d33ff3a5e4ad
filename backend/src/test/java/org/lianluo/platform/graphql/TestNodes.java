package org.lianluo.platform.graphql;

import java.util.List;
import org.lianluo.shared.NodeSource;

/** Nodes out of a test's own sources. */
public final class TestNodes {

    private TestNodes() {}

    public static Nodes of(NodeSource... sources) {
        return new Nodes(List.of(sources));
    }
}
