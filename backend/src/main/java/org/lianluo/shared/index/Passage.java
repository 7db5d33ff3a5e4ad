package org.lianluo.shared.index;

/** A text of an item, as the reader of the face sees it. */
public record Passage(Part part, String text) {}
