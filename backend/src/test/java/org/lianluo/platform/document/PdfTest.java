package org.lianluo.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    @Test
    void printsAReplyWhoseTextComesOutAsItWentIn() throws IOException {
        var text = PrintedPdf.of(DocumentExamples.reply().document()).text();
        assertThat(text)
                .contains(DocumentExamples.PARAGRAPH)
                .contains("中华人民共和国教育部", "教建议〔2026〕123号", "签发人：郑怀远")
                .contains("对十四届全国人大四次会议第3021号建议的答复", "周慧敏、林志远、阿依古丽代表：")
                .contains("2027年6月30日前", "（印章）", "2026年6月8日", "（联系人：赵一鸣；联系电话：010-66090000）")
                .contains("抄送：全国人大常委会办公厅，国务院办公厅，财政部、国家发展改革委。", "2026年6月8日印发");
    }

    @Test
    void putsTheClassAtTheTopOfPageOneOnly() throws IOException {
        var pdf = PrintedPdf.of(DocumentExamples.reply().document());
        assertThat(pdf.linesOfPage(1).get(0)).isEqualTo("B");
        assertThat(pdf.linesOfPage(2)).doesNotContain("B");
    }

    @Test
    void numbersThePages() throws IOException {
        var pdf = PrintedPdf.of(DocumentExamples.reply().document());
        assertThat(pdf.pages()).isEqualTo(3);
        for (int page = 1; page <= 3; page++) {
            var lines = pdf.linesOfPage(page);
            assertThat(lines.get(lines.size() - 1)).isEqualTo("— " + page + " —");
        }
    }

    @Test
    void setsTwentyEightCharactersALineAndTwentyTwoLinesAPage() throws IOException {
        var paragraph = new Part.Paragraph("学".repeat(28 * 60));
        var pdf = PrintedPdf.of(bare(List.of(paragraph)));
        var full = pdf.linesOfPage(2);
        assertThat(full).hasSize(23);
        assertThat(full.subList(0, 22)).allMatch(line -> line.equals("学".repeat(28)));
    }

    @Test
    void embedsOneFaceAndOnlyWhatItUsesOfIt() throws IOException {
        var pdf = PrintedPdf.of(DocumentExamples.report().document());
        assertThat(pdf.size()).isLessThan(300_000);
        assertThat(pdf.fonts())
                .isNotEmpty()
                .allMatch(font -> font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+NotoSerifSC-Regular"));
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() throws IOException {
        var pdf = PrintedPdf.of(DocumentExamples.report().document());
        assertThat(pdf.linesOfPage(3).get(0)).startsWith("序号").contains("按期答复率");
        assertThat(pdf.text()).contains("1,124件").contains("承办单位40");
    }

    @Test
    void printsASuggestionWithItsCosignersInOrder() throws IOException {
        var text = PrintedPdf.of(DocumentExamples.sheet().document()).text();
        assertThat(text)
                .contains("代表建议、批评和意见专用纸", "第3021号", "周慧敏（湖南代表团）", "专题调研、座谈走访")
                .containsSubsequence("一、问题", "二、分析", "三、具体建议", "1林志远", "2阿依古丽", "2026年3月7日");
    }

    @Test
    void saysWhatItIsToReadersAndArchives() throws IOException {
        var pdf = PrintedPdf.of(DocumentExamples.reply().document());
        var title = pdf.<String>read(it -> it.getDocumentInformation().getTitle());
        assertThat(title).isEqualTo("对十四届全国人大四次会议第3021号建议的答复");
        assertThat(pdf.<String>read(it -> it.getDocumentCatalog().getLanguage()))
                .isEqualTo("zh-CN");
        assertThat(pdf.<Boolean>read(it -> it.getDocumentCatalog().getMarkInfo().isMarked()))
                .isTrue();
    }

    @Test
    void printsManyAtOnceFromOneFace() throws Exception {
        Callable<String> printing =
                () -> PrintedPdf.of(DocumentExamples.reply().document()).text();
        var alone = printing.call();
        var threads = Executors.newFixedThreadPool(4);
        try {
            var printed =
                    threads.invokeAll(Stream.generate(() -> printing).limit(12).toList());
            for (var each : printed) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All that GB 2312 can write: what people type, copy and search for. */
    @Test
    void givesEveryCommonCharacterBackAsItself() throws IOException {
        var common = Charset.forName("GB2312").newEncoder();
        var text = IntStream.range(0x4E00, 0xA000)
                .filter(character -> common.canEncode((char) character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var marks = "，。、；：？！“”‘’（）《》〈〉【】〔〕…—～·／％＋－＝①②③Ⅰ０９ＡＺ　";
        var pdf = PrintedPdf.of(bare(List.of(new Part.Paragraph(text), new Part.Paragraph("符" + marks + "号"))));
        assertThat(text).hasSize(6763);
        assertThat(pdf.text().replaceAll("—\\d+—", "")).contains(text).contains(marks.replace("　", ""));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        var closed = new boolean[1];
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        DocumentExamples.sheet().document().pdf(out);
        DocumentExamples.sheet().document().docx(out);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void readsInTheOrderOfThePageWithoutSorting() throws IOException {
        var text = PrintedPdf.of(DocumentExamples.sheet().document()).<String>read(PdfTest::unsorted);
        assertThat(text).containsSubsequence("第3021号", "提出人", "周慧敏", "一、问题", "二、分析", "附议代表");
    }

    private static String unsorted(PDDocument pdf) {
        try {
            return new PDFTextStripper().getText(pdf).lines().collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OfficialDocument bare(List<Part> body) {
        return new OfficialDocument(null, null, "题目", null, null, body, null, List.of(), null);
    }
}
