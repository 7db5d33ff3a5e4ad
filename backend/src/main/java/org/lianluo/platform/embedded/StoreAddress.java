package org.lianluo.platform.embedded;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a store listens, and the secret that opens it. */
record StoreAddress(String hostAndPort, StoreSecret secret) {

    static StoreAddress onLoopback(int port, StoreSecret secret) {
        return new StoreAddress("127.0.0.1:" + port, secret);
    }

    /** The address of the store that runs on this data folder; refuses if none does. */
    static StoreAddress ofRunning(StoreFolder folder) {
        try {
            return new StoreAddress(Files.readString(folder.address()).strip(), StoreSecret.read(folder.secret()));
        } catch (IOException e) {
            throw new StoreProblem("No store runs on " + folder.path() + " (no file " + folder.address() + ")", e);
        }
    }

    ConnectionString toConnectionString(String database) {
        return new ConnectionString("mongodb://" + StoreSecret.USER + ":" + secret.value() + "@" + hostAndPort + "/"
                + database + "?authSource=admin&authMechanism=" + Scram.MECHANISM);
    }

    void writeTo(Path file) {
        StoreFolder.own(file);
        try {
            Files.writeString(file, hostAndPort + "\n");
        } catch (IOException e) {
            throw new StoreProblem("The file " + file + " cannot be written: " + e, e);
        }
    }
}
