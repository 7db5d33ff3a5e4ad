package org.lianluo.search.domain;

import java.util.List;
import org.lianluo.shared.index.Part;

/** Where in a text of an item what was looked for stands: pieces of plain text in a row, some of them marked. */
public record Highlight(Part part, List<Segment> segments) {

    public Highlight {
        segments = List.copyOf(segments);
    }

    /** A piece of plain text. */
    public record Segment(String text, boolean marked) {}
}
