package org.lianluo.analysis.report;

import java.time.LocalDate;
import org.lianluo.analysis.domain.Analysis;
import org.lianluo.analysis.domain.AnalysisRow;
import org.lianluo.suggestion.Figure;

/**
 * Everything the report on a year is written from.
 *
 * @param day on which it was counted
 * @param total of all suggestions last submitted in the year
 */
record YearFigures(
        int year,
        LocalDate day,
        AnalysisRow total,
        Analysis byField,
        Analysis byBasis,
        Analysis byUnit,
        Analysis byDelegation) {

    int count(Figure figure) {
        return total.count(figure);
    }
}
