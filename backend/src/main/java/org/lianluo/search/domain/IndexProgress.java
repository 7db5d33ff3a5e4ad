package org.lianluo.search.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the index of this node stands.
 *
 * @param documents how many documents searches look at; an item has one for each kind of reader
 * @param total how many items the store holds, or held when the work under way began
 * @param startedAt when the work under way began, or the last one did; null before the first
 * @param behind how many items are known to be missing or old at the moment
 */
public record IndexProgress(
        IndexState state,
        int documents,
        int total,
        @Nullable Instant startedAt,
        int behind) {}
