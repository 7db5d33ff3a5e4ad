package org.lianluo.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the store, made at first start; who may read its file may use the store. */
record StoreSecret(String value) {

    /** The name that goes with the password. */
    static final String USER = "lianluo";

    private static final int BYTES = 32;

    static StoreSecret readOrCreate(Path file) {
        return Files.exists(file) ? read(file) : create(file);
    }

    /** Reads the secret; refuses an absent, unreadable or empty file. */
    static StoreSecret read(Path file) {
        try {
            String value = Files.readString(file).strip();
            if (value.isEmpty()) {
                throw new StoreProblem(
                        "The secret file " + file + " is empty. Delete it: the next start makes a new one.");
            }
            return new StoreSecret(value);
        } catch (IOException e) {
            throw new StoreProblem("The secret file " + file + " cannot be read: " + e, e);
        }
    }

    private static StoreSecret create(Path file) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        StoreFolder.own(file);
        try {
            Files.writeString(file, value + "\n");
        } catch (IOException e) {
            throw new StoreProblem("The secret file " + file + " cannot be written: " + e, e);
        }
        return new StoreSecret(value);
    }

    @Override
    public String toString() {
        return "StoreSecret[hidden]";
    }
}
