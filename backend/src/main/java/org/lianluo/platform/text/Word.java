package org.lianluo.platform.text;

/** A normalised word and where it stands in the text it was read from: {@code start} inclusive, {@code end} exclusive. */
public record Word(String text, int start, int end) {}
