package org.lianluo.shared;

/**
 * An aggregate was saved. Delivered at least once per save, possibly late and with a newer state; listeners are
 * idempotent on id and version.
 */
public record Saved(Aggregate aggregate) {}
