package org.lianluo.shared;

/** Identity of a delegation. */
public record DelegationId(String value) implements Id {

    public static final String PREFIX = "del_";

    public DelegationId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
