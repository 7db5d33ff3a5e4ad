package org.lianluo.platform.embedded;

/** Another process has the store open. */
public final class StoreInUse extends StoreProblem {

    private static final long serialVersionUID = 1L;

    StoreInUse(String file, Throwable cause) {
        super(
                "The store " + file + " is in use by another process. Stop it, or connect to it"
                        + " (lianluo.store.mode=shared). Nothing was changed.",
                cause);
    }
}
