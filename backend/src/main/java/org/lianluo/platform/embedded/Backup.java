package org.lianluo.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStoreException;

/** Writes backups, checks them, and makes a store of one. */
final class Backup {

    private Backup() {}

    /** Writes a snapshot to a file that must not exist yet; an incomplete backup never has the file's name. */
    static void write(Snapshot snapshot, Path target) {
        requireFree(target);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            StoreFolder.own(part);
            StoreFile file = StoreFile.open(part.toString()).begin();
            snapshot.copyTo(file.maps());
            file.end();
            requireSound(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MVStoreException e) {
            throw new StoreProblem("The backup " + target + " could not be written: " + e.getMessage(), e);
        }
    }

    /** Makes the store of an empty data folder from a backup, after a check of the whole backup. */
    static RecoveryCheck.Report restore(Path backup, StoreFolder folder) {
        requireEmpty(folder);
        RecoveryCheck.Report report = requireSound(backup);
        folder.create();
        Path part = folder.file().resolveSibling("store.mv.part");
        StoreFolder.own(part);
        try {
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            StoreFolder.own(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, folder.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreProblem("The backup " + backup + " could not be restored: " + e.getMessage(), e);
        }
        return report;
    }

    private static void requireFree(Path target) {
        if (Files.exists(target)) {
            throw new StoreProblem("The file " + target + " exists; a backup needs a new name.");
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new StoreProblem("There is no folder for the backup " + target + ".");
        }
    }

    private static void requireEmpty(StoreFolder folder) {
        try {
            if (Files.exists(folder.file()) && Files.size(folder.file()) > 0) {
                throw new StoreProblem("There is a store in " + folder.path()
                        + ". A backup is restored into an empty folder only. Nothing was changed.");
            }
        } catch (IOException e) {
            throw new StoreProblem("The folder " + folder.path() + " cannot be read: " + e, e);
        }
    }

    private static RecoveryCheck.Report requireSound(Path backup) {
        if (!Files.exists(backup)) {
            throw new StoreProblem("There is no backup " + backup + ".");
        }
        RecoveryCheck.Report report = check(backup, true);
        if (!report.findings().isEmpty()) {
            throw new StoreProblem("The backup " + backup + " is not sound: " + report.findings());
        }
        return report;
    }

    /** Checks a file that no process writes to. */
    static RecoveryCheck.Report check(Path path) {
        return check(path, false);
    }

    /** A damaged end makes the file open as it was before, which shows in that it was not closed yet. */
    private static RecoveryCheck.Report check(Path path, boolean complete) {
        StoreFile file = StoreFile.openReadOnly(path.toString());
        try {
            if (complete && (file.isNew() || !file.wasClosed())) {
                throw new IllegalStateException("its end is missing or has changed");
            }
            return RecoveryCheck.of(file.maps());
        } catch (RuntimeException e) {
            throw StoreFile.damaged(path.toString(), e);
        } finally {
            file.abandon();
        }
    }
}
