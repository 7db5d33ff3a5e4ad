package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;

/** The part every step's input shares. */
interface OnSuggestion {

    String id();

    /** The version the asker read; null for what stands beside the others' work. */
    default @Nullable Long expectedVersion() {
        return null;
    }

    String idempotencyKey();
}
