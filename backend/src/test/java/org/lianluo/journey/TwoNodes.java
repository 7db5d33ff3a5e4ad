package org.lianluo.journey;

import java.nio.file.Path;
import org.lianluo.platform.embedded.StoppableStore;

/** Two nodes on one store, which knows no change streams, over a copy of the demo data. */
record TwoNodes(StoppableStore store, OwnApplication one, OwnApplication other) implements AutoCloseable {

    static TwoNodes start(Path demo, Path folder) {
        var store = new StoppableStore(OwnApplication.copyOfStore(demo, folder));
        return new TwoNodes(store, OwnApplication.start("--spring.mongodb.uri=" + store.uri()), another(store));
    }

    /** A further node, quick to look for changes, to give signs of life, and to let many listen. */
    OwnApplication another() {
        return another(store);
    }

    private static OwnApplication another(StoppableStore store) {
        return OwnApplication.start(
                "--spring.mongodb.uri=" + store.uri(),
                "--lianluo.live.check=500ms",
                "--lianluo.live.streams-of-one=300",
                "--spring.graphql.http.sse.keep-alive=1s");
    }

    @Override
    public void close() {
        one.close();
        other.close();
        store.close();
    }
}
