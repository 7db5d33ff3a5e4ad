package org.lianluo.analysis.web;

import java.util.ArrayList;
import java.util.Locale;
import org.lianluo.analysis.domain.Analysis;
import org.lianluo.analysis.domain.AnalysisRow;
import org.lianluo.analysis.domain.Rate;
import org.lianluo.platform.document.Sheet;
import org.lianluo.platform.document.SheetColumn;
import org.lianluo.platform.web.Messages;
import org.lianluo.suggestion.Figure;
import org.springframework.stereotype.Component;

/** Lays an analysis out as a table: its rows, then all together; every figure and every share a column. */
@Component
class AnalysisSheet {

    private static final int LABEL_WIDTH = 30;
    private static final int FIGURE_WIDTH = 14;

    private final Messages messages;

    AnalysisSheet(Messages messages) {
        this.messages = messages;
    }

    Sheet<AnalysisRow> of(Analysis analysis, Locale locale) {
        var columns = new ArrayList<SheetColumn<AnalysisRow>>();
        columns.add(SheetColumn.text(title(analysis, locale), LABEL_WIDTH, AnalysisRow::label));
        for (var figure : Figure.values()) {
            columns.add(SheetColumn.whole(
                    messages.text(locale, "analysis.figure." + figure), FIGURE_WIDTH, it -> (long) it.count(figure)));
        }
        for (var rate : Rate.values()) {
            columns.add(SheetColumn.percent(
                    messages.text(locale, "analysis.rate." + rate), FIGURE_WIDTH, it -> it.rate(rate)));
        }
        var rows = new ArrayList<>(analysis.rows());
        rows.add(analysis.total());
        return new Sheet<>(title(analysis, locale), columns, rows);
    }

    String title(Analysis analysis, Locale locale) {
        return messages.text(locale, "analysis.by." + analysis.by());
    }
}
