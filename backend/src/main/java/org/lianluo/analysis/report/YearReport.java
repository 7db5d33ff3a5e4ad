package org.lianluo.analysis.report;

import static org.lianluo.analysis.report.Words.items;
import static org.lianluo.analysis.report.Words.ofWhole;

import java.util.ArrayList;
import java.util.List;
import org.lianluo.platform.document.DocumentDay;
import org.lianluo.platform.document.HandlingReport;
import org.lianluo.platform.document.HandlingReport.Section;
import org.lianluo.platform.document.OfficialDocument;
import org.lianluo.platform.document.Part;
import org.lianluo.platform.document.Signature;
import org.lianluo.suggestion.Figure;

/** The report on the handling of the suggestions of a year (办理情况报告); every sentence is computed, none is a judgement. */
record YearReport(YearFigures figures) {

    OfficialDocument document() {
        var sections = new ArrayList<>(List.of(filing(), handling()));
        sections.add(new Judgements(figures).section());
        sections.add(commitments());
        sections.add(units());
        sections.add(delegations());
        return new HandlingReport(
                        null,
                        "关于" + figures.year() + "年全国人大代表建议、批评和意见办理情况的报告",
                        "（数据截至" + DocumentDay.text(figures.day()) + "）",
                        null,
                        List.of(opening()),
                        sections,
                        new Signature(List.of("代表工作机构"), figures.day(), false))
                .document();
    }

    private Part opening() {
        return new Part.Paragraph("本报告的数字取自截至" + DocumentDay.text(figures.day()) + "的办理记录，统计范围为" + figures.year()
                + "年提交（修改后再次提交的，按最后一次提交的时间）的建议。比率均以有关事项已经发生的件数为基数，没有基数的以“—”表示。");
    }

    private Section filing() {
        int all = count(Figure.ALL);
        var text = "共收到代表建议" + items(all) + "。其中，会议期间提出" + ofWhole(count(Figure.IN_SESSION), all) + "，闭会期间提出"
                + ofWhole(count(Figure.BETWEEN_SESSIONS), all) + "；代表联名提出" + items(count(Figure.JOINT)) + "，以代表团名义提出"
                + items(count(Figure.OF_DELEGATION)) + "。已受理" + items(count(Figure.ACCEPTED)) + "，不予受理"
                + items(count(Figure.NOT_ACCEPTED)) + "，代表撤回" + items(count(Figure.WITHDRAWN)) + "。";
        var parts = new ArrayList<Part>(List.of(new Part.Paragraph(text)));
        if (all > 0) {
            parts.add(Tables.bars("按领域的件数", figures.byField()));
            parts.add(Tables.counts("按领域", "领域", figures.byField()));
            parts.add(Tables.counts("按建议依据", "依据", figures.byBasis()));
        }
        return new Section("提出和受理情况", parts);
    }

    private Section handling() {
        int assigned = count(Figure.ASSIGNED);
        int replied = count(Figure.REPLIED);
        var text = "已交办" + items(assigned) + "，由" + figures.byUnit().rows().size() + "家承办单位办理。承办单位对"
                + items(count(Figure.OBJECTED)) + "提出退办，改办" + ofWhole(count(Figure.REASSIGNED), assigned) + "；经同意延长期限"
                + items(count(Figure.EXTENDED)) + "。已答复" + ofWhole(replied, assigned) + "，尚无答复"
                + items(assigned - replied) + "。";
        var timely = "已答复的建议中，全部按期答复的" + ofWhole(count(Figure.REPLIED_ON_TIME), replied) + "，有逾期答复的"
                + ofWhole(count(Figure.REPLIED_LATE), replied) + "；每次答复前都与代表实际联系的"
                + ofWhole(count(Figure.CONTACTED_BEFORE_REPLY), replied) + "；答复已公开的建议" + items(count(Figure.PUBLISHED))
                + "。";
        var parts = new ArrayList<Part>(List.of(new Part.Paragraph(text)));
        if (replied > 0) {
            parts.add(new Part.Paragraph(timely));
            parts.addAll(classes(replied));
        }
        return new Section("办理和答复情况", parts);
    }

    private List<Part> classes(int replied) {
        var text = "按答复类别，A类（已经解决或基本解决）" + ofWhole(count(Figure.CLASS_A), replied) + "，B类（正在解决或列入计划逐步解决）"
                + ofWhole(count(Figure.CLASS_B), replied) + "，C类（因条件限制留待以后解决）"
                + ofWhole(count(Figure.CLASS_C), replied) + "，D类（留作参考）" + ofWhole(count(Figure.CLASS_D), replied)
                + "。一件建议有几个类别的答复的，分别计入各类。";
        var shares = List.of(
                new Tables.Share("A类", count(Figure.CLASS_A), replied),
                new Tables.Share("B类", count(Figure.CLASS_B), replied),
                new Tables.Share("C类", count(Figure.CLASS_C), replied),
                new Tables.Share("D类", count(Figure.CLASS_D), replied));
        return List.of(new Part.Paragraph(text), Tables.shares("各类答复占已答复件数的比例", shares));
    }

    private Section commitments() {
        int promised = count(Figure.PROMISED);
        var text = "答复中作出承诺的建议" + items(promised) + "。其中，承诺已全部兑现的" + ofWhole(count(Figure.ALL_PROMISES_KEPT), promised)
                + "，有承诺未能兑现的" + ofWhole(count(Figure.A_PROMISE_FAILED), promised) + "。";
        int done = count(Figure.REALLY_DONE);
        int partly = count(Figure.REALLY_DONE_PARTLY);
        int not = count(Figure.REALLY_NOT_DONE);
        int answered = done + partly + not;
        var really = answered == 0
                ? "办理后回访代表的结果尚无记录。"
                : "办理后回访，代表作出回答的" + items(answered) + "：已经落实" + ofWhole(done, answered) + "，部分落实"
                        + ofWhole(partly, answered) + "，没有落实" + ofWhole(not, answered) + "。";
        return new Section("承诺和落实情况", List.of(new Part.Paragraph(text), new Part.Paragraph(really)));
    }

    private Section units() {
        var rows = figures.byUnit().rows();
        var text = "下表按件数多少列出全部" + rows.size() + "家承办单位。各单位的数字只统计该单位承担的部分，一件建议由几家单位办理的，分别计入各单位；合计按建议计算，不重复计数。";
        return new Section(
                "各承办单位办理情况",
                rows.isEmpty()
                        ? List.of(new Part.Paragraph("尚未交办。"))
                        : List.of(new Part.Paragraph(text), Tables.handling("各承办单位办理情况", "承办单位", figures.byUnit())));
    }

    private Section delegations() {
        var rows = figures.byDelegation().rows();
        var text = "按领衔代表所在代表团统计，" + rows.size() + "个代表团的代表提出了建议。";
        return new Section(
                "各代表团建议办理情况",
                rows.isEmpty()
                        ? List.of(new Part.Paragraph("没有代表团的代表提出建议。"))
                        : List.of(
                                new Part.Paragraph(text),
                                Tables.handling("各代表团建议办理情况", "代表团", figures.byDelegation())));
    }

    private int count(Figure figure) {
        return figures.count(figure);
    }
}
