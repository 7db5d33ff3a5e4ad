package org.lianluo.search.domain;

import org.lianluo.shared.index.Face;

/** An item that is like another, as its reader sees it. */
public record Similar(String id, Face face, Likeness likeness) {}
