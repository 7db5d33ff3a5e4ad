package org.lianluo.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]>",
                "<!--",
                "</style><h1>大</h1>",
                "&lt;&amp;&#x41;",
                "<!DOCTYPEx[<!ENTITYeSYSTEM\"file:///etc/passwd\">]>&e;",
                "url(file:///etc/passwd)",
                "${jndi:ldap://x}%s{}\\n'\""
            })
    void takesMarkupLiterally(String text) throws IOException {
        assertThat(PrintedPdf.of(everywhere(text)).text()).contains(text);
        assertThat(docxText(everywhere(text))).contains(text);
    }

    @Test
    void dropsWhatTurnsTheDirectionOfWritingRound() throws IOException {
        var hostile = everywhere("甲\u202E乙\u2066丙\u200F丁");
        assertThat(PrintedPdf.of(hostile).text()).contains("甲乙丙丁");
        assertThat(docxText(hostile)).contains("甲乙丙丁").doesNotContain("\u202E", "\u2066", "\u200F");
    }

    @Test
    void dropsControlCharactersAndBrokenPairs() throws IOException {
        var hostile = everywhere("甲\u0000\u0007\u001B[31m乙\uFFFE丙\uD800丁\u0085戊");
        assertThat(PrintedPdf.of(hostile).text()).contains("甲[31m乙丙丁").doesNotContain("〓");
        assertThat(docxText(hostile)).contains("甲[31m乙丙丁");
    }

    @Test
    void showsAGetaForWhatTheFaceLacksAndSaysWhatItWas() throws IOException {
        var text = PrintedPdf.of(everywhere("𠮷先生😀很高兴👨‍👩‍👧")).text();
        assertThat(text).contains("〓先生〓很高兴〓〓〓").contains("注：“〓”为字库未收的字符，依次为U+20BB7、U+1F600、U+1F468、U+1F469、U+1F467。");
    }

    @Test
    void keepsRareCharactersOfNamesThatTheFaceHas() throws IOException {
        var text = PrintedPdf.of(everywhere("龘、喆、堃、䶮、㐀、𬭊")).text();
        assertThat(text).contains("龘、喆、堃、䶮、㐀、𬭊").doesNotContain("〓");
    }

    @Test
    void leavesRareCharactersToTheReadersFacesInDocx() throws IOException {
        assertThat(docxText(everywhere("𠮷先生😀"))).contains("𠮷先生😀");
    }

    @Test
    void namesAtMostTwentyMissingCharacters() throws IOException {
        var emoji = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            emoji.appendCodePoint(0x1F300 + i);
        }
        var text = PrintedPdf.of(PdfTest.bare(List.of(new Part.Paragraph(emoji.toString()))))
                .text();
        assertThat(text).endsWith("U+1F313等300个字符。—1—");
    }

    @ParameterizedTest
    @ValueSource(strings = {"法", "a", "，", "1"})
    void breaksAParagraphOfTenThousandCharacters(String character) throws IOException {
        var text = character.repeat(10_000);
        var pdf = PrintedPdf.of(PdfTest.bare(List.of(new Part.Paragraph(text))));
        assertThat(pdf.text().replaceAll("—\\d+—", "")).contains(text);
        assertThat(pdf.pages()).isBetween(7, 20);
    }

    @Test
    void printsEmptyAndBlankTexts() throws IOException {
        assertThat(PrintedPdf.of(everywhere("")).pages()).isEqualTo(1);
        assertThat(PrintedPdf.of(everywhere(" \t\n ")).pages()).isEqualTo(1);
        assertThat(docxText(everywhere(""))).contains("抄送");
    }

    @Test
    void opensNoAddressThatATextNames() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            PrintedPdf.of(everywhere("<img src='" + address + "'/><link rel='stylesheet' href='" + address + "'/>"));
            PrintedPdf.of(everywhere("@import url(" + address + ");"));
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    /** A document with the text in every place a text can stand. */
    private static OfficialDocument everywhere(String text) {
        var grid = new Part.Grid(text, List.of(Part.Grid.Column.text(text, 1)), List.of(List.of(text)));
        var body = List.<Part>of(
                new Part.Heading(1, text),
                new Part.Heading(2, text),
                new Part.Paragraph(text),
                new Part.Numbered(List.of(text)),
                new Part.Form(List.of(new Part.Form.Entry(text, text))),
                grid,
                new Part.Bars(text, List.of(new Part.Bars.Bar(text, 0, text))));
        return new OfficialDocument(
                Masthead.of(text, text).signedBy(text),
                text,
                text,
                text,
                text,
                body,
                new Signature(List.of(text), LocalDate.of(2026, 1, 1), true),
                List.of(text),
                new Imprint(List.of(text), text, LocalDate.of(2026, 1, 1)));
    }

    private static String docxText(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.docx(out);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var paragraphs = docx.getParagraphs().stream().map(XWPFParagraph::getText);
            var cells = docx.getTables().stream().map(table -> table.getText());
            return Stream.concat(paragraphs, cells).collect(Collectors.joining("\n"));
        }
    }
}
