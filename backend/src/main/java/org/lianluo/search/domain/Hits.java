package org.lianluo.search.domain;

import java.util.List;
import org.lianluo.shared.Page;

/**
 * A page of what was found.
 *
 * @param relaxed whether too little was found as typed, so that what is written a little differently was taken in
 */
public record Hits(List<Page.Row<Hit>> rows, boolean hasPrevious, boolean hasNext, boolean relaxed) {

    public Hits {
        rows = List.copyOf(rows);
    }
}
