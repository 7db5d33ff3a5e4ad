package org.lianluo.analysis.domain;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Node;

/**
 * How a value is shown and where it stands.
 *
 * @param place among the other values, the lowest first
 */
record RowLabel(String text, @Nullable Node node, int place) {

    static RowLabel of(String text, int place) {
        return new RowLabel(text, null, place);
    }
}
