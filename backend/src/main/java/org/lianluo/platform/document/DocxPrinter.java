package org.lianluo.platform.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Sets a document as DOCX in the faces that offices have; a face that is missing there falls back by the font table. */
final class DocxPrinter {

    private static final String RED = "D9241F";
    private static final String BLACK = "000000";
    private static final int MM_35 = 1984;
    private static final int HEAD_WIDTH_POINTS = 420;
    private static final int LARGEST_HEAD_POINTS = 46;

    private final OfficialDocument document;
    private final DocxText text;
    private final DocxParts parts;

    private DocxPrinter(OfficialDocument document, XWPFDocument docx) {
        this.document = document;
        this.text = new DocxText(docx);
        this.parts = new DocxParts(docx, text);
    }

    static void print(OfficialDocument document, OutputStream out) throws IOException {
        try (var docx = new XWPFDocument()) {
            DocxPage.set(docx, PlainText.line(document.title()));
            new DocxPrinter(document, docx).print();
            docx.write(out);
        }
    }

    private void print() {
        if (document.mark() != null) {
            text.line(ParagraphAlignment.RIGHT, DocxFont.HEADING, document.mark());
        }
        if (document.masthead() != null) {
            masthead(document.masthead());
        }
        title();
        document.body().forEach(part -> part.writeTo(parts));
        if (document.signature() != null) {
            signature(document.signature());
        }
        document.notes().forEach(text::paragraph);
        if (document.imprint() != null && !document.imprint().isEmpty()) {
            parts.imprint(document.imprint());
        }
    }

    private void masthead(Masthead masthead) {
        var lines = PlainText.lines(masthead.name());
        for (int i = 0; i < lines.size(); i++) {
            var face = masthead.red() ? DocxFont.title(size(lines), RED) : DocxFont.title(18, BLACK);
            var line = text.free(ParagraphAlignment.CENTER, face, lines.get(i));
            if (masthead.red() && i == 0) {
                line.setSpacingBefore(document.mark() == null ? MM_35 : MM_35 - DocxText.LINE);
            }
        }
        if (masthead.red()) {
            text.blank();
            text.blank();
        }
        number(masthead, masthead.number() == null ? "" : masthead.number());
    }

    private void number(Masthead masthead, String number) {
        if (!masthead.red()) {
            text.line(ParagraphAlignment.RIGHT, DocxFont.BODY, number);
            return;
        }
        var line = masthead.signer() == null
                ? text.line(ParagraphAlignment.CENTER, DocxFont.BODY, number)
                : text.apart(number, "签发人：" + masthead.signer());
        DocxText.ruleBelow(line, RED);
        text.blank();
    }

    private static int size(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(1);
        return Math.min(LARGEST_HEAD_POINTS, HEAD_WIDTH_POINTS / longest);
    }

    private void title() {
        text.blank();
        for (var line : TitleLines.of(document.title())) {
            text.free(ParagraphAlignment.CENTER, DocxFont.title(22, BLACK), line);
        }
        optional(document.subtitle(), ParagraphAlignment.CENTER);
        text.blank();
        optional(document.addressee(), ParagraphAlignment.LEFT);
    }

    private void optional(@Nullable String line, ParagraphAlignment where) {
        if (line != null) {
            text.line(where, DocxFont.BODY, line);
        }
    }

    private void signature(Signature signature) {
        text.blank();
        text.blank();
        if (signature.sealed()) {
            text.signed("（印章）");
        }
        signature.names().forEach(text::signed);
        text.signed(DocumentDay.text(signature.day()));
        if (!document.notes().isEmpty()) {
            text.blank();
        }
    }
}
