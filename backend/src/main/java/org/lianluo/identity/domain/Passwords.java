package org.lianluo.identity.domain;

/** Hashes passwords, slowly on purpose. */
public interface Passwords {

    /** A new hash, with the name of its algorithm in front. */
    String hash(String password);

    boolean matches(String password, String hash);
}
