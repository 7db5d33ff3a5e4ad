package org.lianluo.notification.domain;

import org.lianluo.shared.Owner;

/**
 * Whom a notice is for: everybody who answers for an owner, or the owner's leaders alone.
 *
 * @param leaderOnly only where the owner is a unit
 */
public record Recipient(Owner owner, boolean leaderOnly) {

    private static final String LEADERS = "/leader";

    public static Recipient all(Owner owner) {
        return new Recipient(owner, false);
    }

    public static Recipient leaders(Owner owner) {
        return new Recipient(owner, true);
    }

    /** In one word, for the store. */
    public String key() {
        return leaderOnly ? owner.key() + LEADERS : owner.key();
    }

    public static Recipient of(String key) {
        return key.endsWith(LEADERS)
                ? leaders(new Owner(key.substring(0, key.length() - LEADERS.length())))
                : all(new Owner(key));
    }
}
