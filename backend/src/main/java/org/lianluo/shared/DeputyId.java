package org.lianluo.shared;

/** Identity of a deputy. */
public record DeputyId(String value) implements Id {

    public static final String PREFIX = "dep_";

    public DeputyId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
