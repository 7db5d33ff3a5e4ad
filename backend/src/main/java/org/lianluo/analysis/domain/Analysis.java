package org.lianluo.analysis.domain;

import java.util.List;
import org.lianluo.suggestion.Dimension;

/**
 * Suggestions counted by a dimension.
 *
 * @param rows one for each value that occurs, those without one last
 * @param total each suggestion counted once, so that it may be less than the rows together
 */
public record Analysis(Dimension by, List<AnalysisRow> rows, AnalysisRow total) {

    public Analysis {
        rows = List.copyOf(rows);
    }
}
