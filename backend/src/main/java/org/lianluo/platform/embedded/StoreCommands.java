package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.nio.file.Path;

/** All commands a logged-in connection may give: those of MongoDB and the store's own. */
final class StoreCommands {

    /** Writes a backup to the file it names, as seen by the store's process. */
    static final String BACKUP = "lianluoBackup";

    /** Compares all indexes with the documents. */
    static final String CHECK = "lianluoCheck";

    private static final int FAILED = 96;

    private final DurableStore store;

    StoreCommands(DurableStore store) {
        this.store = store;
    }

    Document execute(Channel channel, String database, String command, Document query) {
        try {
            return switch (command) {
                case BACKUP -> backup(String.valueOf(query.get(BACKUP)));
                case CHECK -> check();
                default -> store.execute(channel, database, command, query);
            };
        } catch (StoreProblem e) {
            throw new MongoServerError(FAILED, "OperationFailed", String.valueOf(e.getMessage()), e);
        }
    }

    private Document backup(String target) {
        store.current().backup(Path.of(target));
        return new Document("ok", 1.0);
    }

    private Document check() {
        RecoveryCheck.Report report = store.current().check();
        return new Document("documents", report.documents())
                .append("findings", report.findings())
                .append("ok", 1.0);
    }

    void forget(Channel channel) {
        store.forget(channel);
    }
}
