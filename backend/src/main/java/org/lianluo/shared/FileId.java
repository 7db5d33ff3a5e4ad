package org.lianluo.shared;

/** Identity of a stored file. */
public record FileId(String value) implements Id {

    public static final String PREFIX = "fil_";

    public FileId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
