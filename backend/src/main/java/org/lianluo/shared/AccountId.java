package org.lianluo.shared;

/** Identity of an account. */
public record AccountId(String value) implements Id {

    public static final String PREFIX = "acc_";

    public AccountId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
