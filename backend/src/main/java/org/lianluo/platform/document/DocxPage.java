package org.lianluo.platform.document;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The page of a DOCX document: A4, the margins and page numbers of GB/T 9704-2012, the font table. */
final class DocxPage {

    private static final String FONT_TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final int ONE_CHARACTER = 280;

    private DocxPage() {}

    static void set(XWPFDocument docx, String title) throws IOException {
        var properties = docx.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Lianluo");
        var section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(2098));
        margin.setLeft(BigInteger.valueOf(1588));
        margin.setRight(BigInteger.valueOf(1474));
        margin.setBottom(BigInteger.valueOf(1985));
        margin.setFooter(BigInteger.valueOf(1247));
        docx.setEvenAndOddHeadings(true);
        number(docx, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(docx, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        addFontTable(docx);
    }

    private static void number(XWPFDocument docx, HeaderFooterType pages, ParagraphAlignment where) {
        var paragraph = docx.createFooter(pages).createParagraph();
        paragraph.setAlignment(where);
        paragraph.setIndentationLeft(ONE_CHARACTER);
        paragraph.setIndentationRight(ONE_CHARACTER);
        dash(paragraph, "— ");
        field(paragraph, STFldCharType.BEGIN);
        var page = paragraph.createRun();
        DocxFont.PAGE_NUMBER.use(page);
        page.getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, STFldCharType.END);
        dash(paragraph, " —");
    }

    private static void dash(XWPFParagraph paragraph, String dash) {
        var run = paragraph.createRun();
        DocxFont.PAGE_NUMBER.use(run);
        run.setText(dash);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum end) {
        var run = paragraph.createRun();
        DocxFont.PAGE_NUMBER.use(run);
        run.getCTR().addNewFldChar().setFldCharType(end);
    }

    private static void addFontTable(XWPFDocument docx) throws IOException {
        try (var table = Objects.requireNonNull(DocxPage.class.getResourceAsStream("fontTable.xml"))) {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            try (var part = docx.getPackage().createPart(name, FONT_TABLE_TYPE).getOutputStream()) {
                table.transferTo(part);
            }
            docx.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONT_TABLE_RELATION);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
