package org.lianluo.platform.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Adds the paragraphs of a document; lengths are twentieths of a point. */
final class DocxText {

    /** The height of a line: 22 of them fill the type area. */
    static final int LINE = 579;

    static final int WIDTH = 8844;

    private static final int TWO_CHARACTERS = 640;
    private static final int FOUR_CHARACTERS = 1280;

    private final XWPFDocument docx;

    DocxText(XWPFDocument docx) {
        this.docx = docx;
    }

    void blank() {
        spaced(docx.createParagraph());
    }

    void paragraph(String text) {
        var paragraph = line(ParagraphAlignment.BOTH, DocxFont.BODY, text);
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
    }

    void heading(DocxFont font, String text) {
        var paragraph = line(ParagraphAlignment.LEFT, font, text);
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        paragraph.setKeepNext(true);
    }

    void caption(String text) {
        line(ParagraphAlignment.CENTER, DocxFont.TABLE_HEADING, text).setKeepNext(true);
    }

    void signed(String text) {
        var paragraph = line(ParagraphAlignment.CENTER, DocxFont.BODY, text);
        paragraph.setIndentationLeft(WIDTH * 45 / 100);
        paragraph.setIndentationRight(FOUR_CHARACTERS);
        paragraph.setKeepNext(true);
    }

    /** A paragraph with lines of the fixed height. */
    XWPFParagraph line(ParagraphAlignment where, DocxFont font, String text) {
        return spaced(free(where, font, text));
    }

    /** A paragraph whose lines are as high as its face. */
    XWPFParagraph free(ParagraphAlignment where, DocxFont font, String text) {
        var paragraph = docx.createParagraph();
        paragraph.setAlignment(where);
        write(paragraph, font, text);
        return paragraph;
    }

    /** A line with one text at its start and one at its end. */
    XWPFParagraph apart(String start, String end) {
        var paragraph = line(ParagraphAlignment.LEFT, DocxFont.BODY, start);
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(WIDTH));
        paragraph.createRun().addTab();
        write(paragraph, DocxFont.BODY, end);
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, DocxFont font, String text) {
        var run = paragraph.createRun();
        font.use(run);
        run.setText(PlainText.line(text));
    }

    static void ruleBelow(XWPFParagraph paragraph, String color) {
        paragraph.setBorderBottom(Borders.SINGLE);
        var rule = paragraph.getCTP().getPPr().getPBdr().getBottom();
        rule.setColor(color);
        rule.setSz(BigInteger.valueOf(16));
        rule.setSpace(BigInteger.valueOf(8));
    }

    private static XWPFParagraph spaced(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(LINE / 20.0, LineSpacingRule.EXACT);
        return paragraph;
    }
}
