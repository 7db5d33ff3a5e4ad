package org.lianluo.shared;

/** Identity of an undertaking unit. */
public record UnitId(String value) implements Id {

    public static final String PREFIX = "unt_";

    public UnitId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
