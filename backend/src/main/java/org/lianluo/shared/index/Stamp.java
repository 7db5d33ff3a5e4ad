package org.lianluo.shared.index;

/** An item and its version: where both are the same, nothing has changed. */
public record Stamp(String id, long version) {}
