package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out commands and opens the file again after a failed write: what was acknowledged is still read, what was not is
 * reported to the one who wrote it.
 */
final class DurableStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DurableStore.class);

    private final String name;
    private final DiskSpace space;
    private final Clock clock;
    private volatile OpenStore current;

    /** Opens the file, or makes a new one. */
    DurableStore(String name, DiskSpace space, Clock clock) {
        this.name = name;
        this.space = space;
        this.clock = clock;
        this.current = OpenStore.open(name, clock);
    }

    Document execute(Channel channel, String database, String command, Document query) {
        OpenStore store = current;
        try {
            if (Commands.writes(command, query)) {
                space.requireSome();
                return store.write(channel, database, command, query);
            }
            return store.read(channel, database, command, query);
        } catch (MongoServerException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!store.isBroken()) {
                throw e;
            }
            reopen(store, e);
            if (Commands.writes(command, query)) {
                throw DiskSpace.refusal(String.valueOf(e.getMessage()), e);
            }
            return current.read(channel, database, command, query);
        }
    }

    private synchronized void reopen(OpenStore broken, RuntimeException cause) {
        if (current == broken) {
            log.error("A write to the store {} failed; opening it again", name, cause);
            broken.abandon();
            current = OpenStore.open(name, clock);
        }
    }

    OpenStore current() {
        return current;
    }

    void forget(Channel channel) {
        current.forget(channel);
    }

    @Override
    public synchronized void close() {
        if (current.isBroken()) {
            current.abandon();
        } else {
            current.close();
        }
    }
}
