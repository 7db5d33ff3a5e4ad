package org.lianluo.shared;

/** Identity of a special or working committee. */
public record CommitteeId(String value) implements Id {

    public static final String PREFIX = "com_";

    public CommitteeId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
