package org.lianluo.shared;

/** The caller is not signed in, or no longer; becomes a GraphQL error with code UNAUTHENTICATED. */
public class Unauthenticated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unauthenticated() {
        super("unauthenticated");
    }
}
