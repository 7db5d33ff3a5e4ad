package org.lianluo.analysis.report;

import static org.lianluo.analysis.report.Words.items;
import static org.lianluo.analysis.report.Words.ofWhole;

import java.util.ArrayList;
import java.util.List;
import org.lianluo.platform.document.HandlingReport.Section;
import org.lianluo.platform.document.Part;
import org.lianluo.suggestion.Figure;

/** How deputies judged the replies of a year, on both axes. */
record Judgements(YearFigures figures) {

    Section section() {
        int evaluated = count(Figure.EVALUATED);
        var text = "代表已对" + items(evaluated) + "建议的最近一次答复作出评价，另有" + items(count(Figure.SILENT)) + "在规定时间内未作评价。重新办理的建议"
                + items(count(Figure.HANDLED_AGAIN)) + "。";
        var parts = new ArrayList<Part>(List.of(new Part.Paragraph(text)));
        if (evaluated > 0) {
            parts.add(new Part.Paragraph(axis("办理过程", "PROCESS", evaluated)));
            parts.add(new Part.Paragraph(axis("办理结果", "RESULT", evaluated)));
            parts.add(Tables.shares("评价结果占已评价件数的比例", shares(evaluated)));
        }
        return new Section("代表评价情况", parts);
    }

    private String axis(String name, String axis, int evaluated) {
        return "对" + name + "，满意" + ofWhole(count(axis, "SATISFIED"), evaluated) + "，基本满意"
                + ofWhole(count(axis, "BASICALLY_SATISFIED"), evaluated) + "，不满意"
                + ofWhole(count(axis, "DISSATISFIED"), evaluated) + "。";
    }

    private List<Tables.Share> shares(int evaluated) {
        return List.of(
                new Tables.Share("过程满意", count(Figure.PROCESS_SATISFIED), evaluated),
                new Tables.Share("过程基本满意", count(Figure.PROCESS_BASICALLY_SATISFIED), evaluated),
                new Tables.Share("过程不满意", count(Figure.PROCESS_DISSATISFIED), evaluated),
                new Tables.Share("结果满意", count(Figure.RESULT_SATISFIED), evaluated),
                new Tables.Share("结果基本满意", count(Figure.RESULT_BASICALLY_SATISFIED), evaluated),
                new Tables.Share("结果不满意", count(Figure.RESULT_DISSATISFIED), evaluated));
    }

    private int count(String axis, String satisfaction) {
        return count(Figure.valueOf(axis + "_" + satisfaction));
    }

    private int count(Figure figure) {
        return figures.count(figure);
    }
}
