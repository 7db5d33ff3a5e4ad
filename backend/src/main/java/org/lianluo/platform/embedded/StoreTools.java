package org.lianluo.platform.embedded;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;

/** What an administrator does with a store, whether it runs or not. */
public final class StoreTools {

    private StoreTools() {}

    /**
     * Writes a consistent copy of everything acknowledged; a running store goes on working.
     *
     * @param data the data folder of the store
     * @param target a file that does not exist yet, in a folder that does
     * @throws StoreProblem if it cannot be written
     */
    public static void backup(Path data, Path target) {
        StoreFolder folder = StoreFolder.in(data);
        Path file = target.toAbsolutePath().normalize();
        try {
            backupStopped(folder, file);
        } catch (StoreInUse e) {
            ask(folder, new Document(StoreCommands.BACKUP, file.toString()));
        }
    }

    private static void backupStopped(StoreFolder folder, Path target) {
        StoreFile file = StoreFile.openReadOnly(folder.file().toString());
        try (Snapshot snapshot = new Snapshot(file.maps())) {
            Backup.write(snapshot, target);
        } finally {
            file.abandon();
        }
    }

    /**
     * Makes a store from a backup.
     *
     * @param data a data folder without a store
     * @return how many documents were restored
     * @throws StoreProblem if the backup is damaged or the folder has a store; nothing is changed then
     */
    public static long restore(Path backup, Path data) {
        return Backup.restore(backup, StoreFolder.in(data)).documents();
    }

    /**
     * Reads every document and compares every index with the documents; changes nothing.
     *
     * @return one line per disagreement, empty if all is well
     * @throws StoreProblem if the file cannot be read
     */
    public static List<String> check(Path data) {
        StoreFolder folder = StoreFolder.in(data);
        try {
            return Backup.check(folder.file()).findings();
        } catch (StoreInUse e) {
            return ask(folder, new Document(StoreCommands.CHECK, 1)).getList("findings", String.class);
        }
    }

    private static Document ask(StoreFolder folder, Document command) {
        StoreAddress address = StoreAddress.ofRunning(folder);
        try (MongoClient client = MongoClients.create(address.toConnectionString("admin"))) {
            return client.getDatabase("admin").runCommand(command);
        } catch (MongoException e) {
            throw new StoreProblem(String.valueOf(e.getMessage()), e);
        }
    }
}
