package org.lianluo.shared;

import org.jspecify.annotations.Nullable;

/** An item as it is called in lists, notices and mail, for the reader it was found for. */
public interface Titled extends Node {

    String title();

    /** The number people call it by; null while it has none. */
    default @Nullable String number() {
        return null;
    }
}
