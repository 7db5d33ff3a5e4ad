package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** All commands a logged-in connection may give: those of MongoDB and the store's own. */
final class StoreCommands {

    private final DurableStore store;

    StoreCommands(DurableStore store) {
        this.store = store;
    }

    Document execute(Channel channel, String database, String command, Document query) {
        return store.execute(channel, database, command, query);
    }

    void forget(Channel channel) {
        store.forget(channel);
    }
}
