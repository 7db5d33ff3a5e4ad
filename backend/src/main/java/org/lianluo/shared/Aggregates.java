package org.lianluo.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where aggregates of one type are kept: each save is one atomic write of state, obligations, event and request. */
public interface Aggregates<T extends Aggregate> {

    Optional<Kept<T>> load(Id id);

    /** Those that exist, in no order, in one round trip. */
    List<T> find(Collection<String> ids);

    /** Keeps the first version; returns what is kept already where the same request came before. */
    T insert(T first, Request request);

    /** Keeps those whose ids are not taken yet; the others stay as they are. */
    void insertNew(Collection<T> firsts);

    /** Keeps the next version, or refuses with STALE_VERSION where somebody else wrote first. */
    T save(T next, Request request);
}
