package org.lianluo.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.junit.jupiter.api.Test;

class DocxTest {

    @Test
    void holdsEverythingAReplySays() throws IOException {
        try (var docx = opened(DocumentExamples.reply().document())) {
            assertThat(texts(docx))
                    .containsSubsequence(
                            "B",
                            "中华人民共和国教育部",
                            "教建议〔2026〕123号\t签发人：郑怀远",
                            "对十四届全国人大四次会议",
                            "第3021号建议的答复",
                            "周慧敏、林志远、阿依古丽代表：",
                            DocumentExamples.PARAGRAPH,
                            "一、关于改善寄宿制学校条件",
                            "1. 印发乡镇寄宿制学校建设意见，明确六项标准；",
                            "（印章）",
                            "教育部",
                            "2026年6月8日",
                            "（联系人：赵一鸣；联系电话：010-66090000）");
            assertThat(docx.getTables().get(0).getText()).contains("完成剩余216个项目的开工", "2027年6月30日前");
            assertThat(docx.getTables().get(1).getText()).contains("抄送：全国人大常委会办公厅，国务院办公厅，财政部、国家发展改革委。", "2026年6月8日印发");
        }
    }

    @Test
    void setsPageMarginsAndLinesAsTheStandardSays() throws IOException {
        try (var docx = opened(DocumentExamples.reply().document())) {
            var page = docx.getDocument().getBody().getSectPr();
            assertThat(page.getPgSz().getW()).hasToString("11906");
            assertThat(page.getPgMar().getTop()).hasToString("2098");
            assertThat(page.getPgMar().getLeft()).hasToString("1588");
            var body = paragraph(docx, DocumentExamples.PARAGRAPH);
            assertThat(body.getSpacingBetween()).isEqualTo(28.95);
            assertThat(body.getIndentationFirstLine()).isEqualTo(640);
            assertThat(body.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(16.0);
            assertThat(body.getRuns().get(0).getFontFamily(FontCharRange.eastAsia))
                    .isEqualTo("仿宋");
        }
    }

    @Test
    void numbersOddPagesAtTheRightAndEvenPagesAtTheLeft() throws IOException {
        try (var docx = opened(DocumentExamples.reply().document())) {
            assertThat(docx.getFooterList()).hasSize(2);
            assertThat(docx.getFooterList()).allMatch(footer -> footer.getText().startsWith("— "));
            assertThat(docx.getEvenAndOddHeadings()).isTrue();
        }
    }

    @Test
    void saysWhichFacesMayStandIn() throws IOException {
        var table = entry(DocumentExamples.reply().document(), "word/fontTable.xml");
        assertThat(table).contains("方正小标宋简体", "华文中宋", "仿宋_GB2312");
    }

    @Test
    void drawsBarsAndTables() throws IOException {
        try (var docx = opened(DocumentExamples.report().document())) {
            var bars = docx.getTables().get(0).getText();
            assertThat(bars).contains("█".repeat(19)).doesNotContain("█".repeat(20));
            var table = docx.getTables().get(1);
            assertThat(table.getRows()).hasSize(41);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    private static XWPFDocument opened(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static byte[] bytes(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.docx(out);
        return out.toByteArray();
    }

    private static List<String> texts(XWPFDocument docx) {
        return docx.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String text) {
        return docx.getParagraphs().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String entry(OfficialDocument document, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(document)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }
}
