package org.lianluo.analysis.report;

import java.util.List;
import java.util.stream.Stream;
import org.lianluo.analysis.domain.Analysis;
import org.lianluo.analysis.domain.AnalysisRow;
import org.lianluo.analysis.domain.Rate;
import org.lianluo.platform.document.Part;
import org.lianluo.suggestion.Figure;

/** The tables and charts of the report. */
final class Tables {

    private Tables() {}

    /** A chart of how many there are of each. */
    static Part bars(String caption, Analysis analysis) {
        return new Part.Bars(
                caption,
                analysis.rows().stream()
                        .map(it -> new Part.Bars.Bar(
                                it.label(), it.count(Figure.ALL), String.valueOf(it.count(Figure.ALL))))
                        .toList());
    }

    /** A chart of shares; those without anything to take a share of are left out. */
    static Part shares(String caption, List<Share> shares) {
        return new Part.Bars(
                caption,
                shares.stream()
                        .filter(it -> it.whole() > 0)
                        .map(it -> new Part.Bars.Bar(
                                it.label(), 100.0 * it.part() / it.whole(), Words.share(it.part(), it.whole())))
                        .toList());
    }

    /** How many there are of each, and their share of all. */
    static Part counts(String caption, String heading, Analysis analysis) {
        int all = analysis.total().count(Figure.ALL);
        var columns = List.of(
                Part.Grid.Column.text(heading, 5), Part.Grid.Column.number("件数", 2), Part.Grid.Column.number("占比", 2));
        return new Part.Grid(
                caption,
                columns,
                withTotal(analysis)
                        .map(it -> List.of(
                                it.label(),
                                String.valueOf(it.count(Figure.ALL)),
                                Words.share(it.count(Figure.ALL), all)))
                        .toList());
    }

    /** What was done with those of each, and how it was judged. */
    static Part handling(String caption, String heading, Analysis analysis) {
        var columns = List.of(
                Part.Grid.Column.text(heading, 7),
                Part.Grid.Column.number("交办", 3),
                Part.Grid.Column.number("答复", 3),
                Part.Grid.Column.number("按期率", 4),
                Part.Grid.Column.number("办前联系率", 4),
                Part.Grid.Column.number("过程满意率", 4),
                Part.Grid.Column.number("结果满意率", 4));
        return new Part.Grid(
                caption, columns, withTotal(analysis).map(Tables::handled).toList());
    }

    private static List<String> handled(AnalysisRow row) {
        return List.of(
                row.label(),
                String.valueOf(row.count(Figure.ASSIGNED)),
                String.valueOf(row.count(Figure.REPLIED)),
                Words.percent(row.rate(Rate.ON_TIME)),
                Words.percent(row.rate(Rate.CONTACT)),
                Words.percent(row.rate(Rate.SATISFIED_PROCESS)),
                Words.percent(row.rate(Rate.SATISFIED_RESULT)));
    }

    private static Stream<AnalysisRow> withTotal(Analysis analysis) {
        return Stream.concat(analysis.rows().stream(), Stream.of(analysis.total()));
    }

    /** A share of a whole under its name. */
    record Share(String label, int part, int whole) {}
}
