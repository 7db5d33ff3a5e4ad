package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Carries out commands on the maps of one open file. */
final class StoredBackend extends AbstractMongoBackend {

    /** What drivers of today ask for; the version number is the one the library imitates. */
    private record Version(List<Integer> getVersionArray, int getWireVersion) implements MongoVersion {}

    private static final Version VERSION = new Version(List.of(5, 0, 0), 13);
    private static final Set<String> BATCHED = Set.of("find", "getMore");

    private final StoreMaps maps;

    StoredBackend(MVStore file, Clock clock) {
        super(clock);
        this.maps = new StoreMaps(file);
        version(VERSION);
        maps.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, maps, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals("hello")) {
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        if (BATCHED.contains(command)) {
            query.putIfAbsent("batchSize", BatchedCursor.USUAL_BATCH);
        }
        return super.handleCommand(channel, database, command, query);
    }
}
