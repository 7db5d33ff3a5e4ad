package org.lianluo.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder {@code store} within the data folder and what lies in it, all of it readable by its owner only. */
record StoreFolder(Path data, Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ENTERS = PosixFilePermissions.fromString("rwx------");

    static StoreFolder in(Path data) {
        return new StoreFolder(
                data.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize().resolve("store"));
    }

    Path file() {
        return path.resolve("store.mv");
    }

    Path secret() {
        return path.resolve("secret");
    }

    /** Where a running store writes its address, as host and port. */
    Path address() {
        return path.resolve("address");
    }

    StoreFolder create() {
        try {
            Files.createDirectories(path);
            protect(data, OWNER_ENTERS);
            protect(path, OWNER_ENTERS);
            return this;
        } catch (IOException e) {
            throw new StoreProblem("The data folder " + path + " cannot be created: " + e.getMessage(), e);
        }
    }

    /** Creates the file if there is none, and takes all rights to it from others. */
    static void own(Path file) {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // only its rights are to be seen to
        } catch (IOException e) {
            throw new StoreProblem("The file " + file + " cannot be created: " + e.getMessage(), e);
        }
        protect(file, OWNER_ONLY);
    }

    private static void protect(Path path, Set<PosixFilePermission> permissions) {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            if (view != null && !view.readAttributes().permissions().equals(permissions)) {
                view.setPermissions(permissions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rights of " + path + " cannot be set", e);
        }
    }
}
