package org.lianluo.shared;

import java.util.List;

/** An item with a workflow: saved as a whole, one version after the other. */
public interface Aggregate {

    Id id();

    /** Counts the saves, from 1. */
    long version();

    /** What is owed on it in its present state. */
    List<Obligation> obligations();
}
