package org.lianluo.platform.embedded;

/** The store cannot be used as it is; the message tells an administrator what is wrong and what can be done. */
public sealed class StoreProblem extends RuntimeException permits StoreInUse {

    private static final long serialVersionUID = 1L;

    StoreProblem(String message) {
        super(message);
    }

    StoreProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
