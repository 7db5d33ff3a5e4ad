package org.lianluo.identity.domain;

import java.time.Instant;

/** The one-time links by which the first administrator is made, by the digest of their token. */
public interface SetupLinks {

    void add(String digest, Instant expiresAt);

    /** Whether the link is known and has not expired. */
    boolean isOpen(String digest, Instant now);

    /** Uses the link up, and with it every other; true for exactly one caller. */
    boolean claim(String digest, Instant now);
}
