package org.lianluo.platform.seed;

import java.util.List;

/**
 * What became of a file.
 *
 * @param kept how many rows were kept
 * @param problems in the order of the rows; one row may have several
 */
public record ImportReport(String kind, int kept, List<RowProblem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    /** How many rows were not kept. */
    public long refused() {
        return problems.stream().map(RowProblem::row).distinct().count();
    }
}
