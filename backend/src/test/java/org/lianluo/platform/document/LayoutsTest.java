package org.lianluo.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutsTest {

    @Test
    void namesUpToFiveDeputiesAndCountsMore() {
        assertThat(ReplyLetter.to(List.of("周慧敏"))).isEqualTo("周慧敏代表：");
        assertThat(ReplyLetter.to(List.of("甲", "乙", "丙", "丁", "戊"))).isEqualTo("甲、乙、丙、丁、戊代表：");
        assertThat(ReplyLetter.to(Collections.nCopies(31, "周慧敏"))).isEqualTo("周慧敏等31位代表：");
    }

    @Test
    void titlesAReply() {
        assertThat(ReplyLetter.titleFor("十四届全国人大四次会议", "3021")).isEqualTo("对十四届全国人大四次会议第3021号建议的答复");
    }

    @Test
    void makesShortNumberedLinesHeadings() {
        assertThat(Prose.parts("一、关于经费\n（二）落实责任\n\n一、这是一句完整的话。\n十二、加强督导\n正文"))
                .containsExactly(
                        new Part.Heading(1, "一、关于经费"),
                        new Part.Heading(2, "（二）落实责任"),
                        new Part.Paragraph("一、这是一句完整的话。"),
                        new Part.Heading(1, "十二、加强督导"),
                        new Part.Paragraph("正文"));
        assertThat(Prose.parts(" \n ")).isEmpty();
    }

    @Test
    void breaksTitlesWhereAReaderPauses() {
        assertThat(TitleLines.of("关于加强养老服务的建议")).containsExactly("关于加强养老服务的建议");
        assertThat(TitleLines.of("对十四届全国人大四次会议第3021号建议的答复")).containsExactly("对十四届全国人大四次会议", "第3021号建议的答复");
        assertThat(TitleLines.of("法".repeat(51))).containsExactly("法".repeat(17), "法".repeat(17), "法".repeat(17));
        assertThat(TitleLines.of("a".repeat(90))).containsExactly("a".repeat(90));
    }

    @Test
    void numbersTheSectionsOfAReport() {
        var sections = Collections.nCopies(11, new HandlingReport.Section("情况", List.of()));
        var report = new HandlingReport(null, "报告", null, null, List.of(), sections, null).document();
        assertThat(report.body().get(0)).isEqualTo(new Part.Heading(1, "一、情况"));
        assertThat(report.body().get(10)).isEqualTo(new Part.Heading(1, "十一、情况"));
    }

    @Test
    void showsADelegationThatFilesASuggestionWithoutBrackets() {
        var sheet = new SuggestionSheet(
                "会议",
                null,
                "题目",
                new SuggestionSheet.Sponsor("湖南代表团", null, null),
                List.of(),
                "问题",
                "分析",
                "建议",
                List.of(),
                LocalDate.of(2026, 3, 1),
                List.of());
        var form = (Part.Form) sheet.document().body().get(0);
        assertThat(form.entries())
                .containsExactly(new Part.Form.Entry("提出人", "湖南代表团"), new Part.Form.Entry("提出日期", "2026年3月1日"));
    }

    @Test
    void refusesTablesAndChartsThatCannotBeDrawn() {
        var columns = List.of(Part.Grid.Column.text("甲", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Part.Grid(null, columns, List.of(List.of("1", "2"))))
                .withMessage("2 cells for 1 columns");
        assertThatIllegalArgumentException().isThrownBy(() -> new Part.Bars.Bar("甲", -1, "-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part.Bars.Bar("甲", Double.NaN, "?"));
    }
}
