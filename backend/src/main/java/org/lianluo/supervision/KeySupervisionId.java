package org.lianluo.supervision;

import org.lianluo.shared.Id;

/** Identity of a topic of key supervision. */
public record KeySupervisionId(String value) implements Id {

    public static final String PREFIX = "kst_";

    public KeySupervisionId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
