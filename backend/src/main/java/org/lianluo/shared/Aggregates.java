package org.lianluo.shared;

import java.util.Optional;

/** Where aggregates of one type are kept: each save is one atomic write of state, obligations, event and request. */
public interface Aggregates<T extends Aggregate> {

    Optional<Kept<T>> load(Id id);

    /** Keeps the first version; returns what is kept already where the same request came before. */
    T insert(T first, Request request);

    /** Keeps the next version, or refuses with STALE_VERSION where somebody else wrote first. */
    T save(T next, Request request);
}
