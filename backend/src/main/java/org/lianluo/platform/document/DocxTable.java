package org.lianluo.platform.document;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** A table as wide as the type area, of columns given in percent. */
final class DocxTable {

    private static final int PADDING = 60;

    private final XWPFTable table;

    DocxTable(XWPFDocument docx, List<Double> percents, int rows) {
        table = docx.createTable(rows, percents.size());
        table.setWidth(String.valueOf(DocxText.WIDTH));
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setCellMargins(PADDING, 2 * PADDING, PADDING, 2 * PADDING);
        var grid = table.getCTTbl().addNewTblGrid();
        percents.forEach(
                percent -> grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(DocxText.WIDTH * percent / 100))));
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < percents.size(); column++) {
                row.getCell(column).setWidth(String.format(Locale.ROOT, "%.2f%%", percents.get(column)));
                row.getCell(column).setVerticalAlignment(XWPFVertAlign.CENTER);
            }
        }
    }

    /** Writes a cell; line ends are kept. */
    void set(int row, int column, ParagraphAlignment where, DocxFont font, String text) {
        var cell = table.getRow(row).getCell(column);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        for (var line : PlainText.lines(text)) {
            var target = paragraph == null ? cell.addParagraph() : paragraph;
            target.setAlignment(where);
            DocxText.write(target, font, line);
            paragraph = null;
        }
    }

    /** Makes the first cell of a row take the whole row. */
    void mergeRow(int row) {
        var cells = table.getRow(row);
        cells.getCell(0)
                .getCTTc()
                .getTcPr()
                .addNewGridSpan()
                .setVal(BigInteger.valueOf(cells.getTableCells().size()));
        cells.getCell(0).setWidth("100%");
        while (cells.getTableCells().size() > 1) {
            cells.removeCell(1);
        }
    }

    void repeatFirstRow() {
        table.getRow(0).setRepeatHeader(true);
    }

    void withoutRules() {
        table.removeBorders();
    }

    /** Rules above, between and below only, at the foot of the page. */
    void asImprint() {
        table.removeBorders();
        table.setTopBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 6, 0, "000000");
        var place = table.getCTTbl().getTblPr().addNewTblpPr();
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setTblpXSpec(STXAlign.CENTER);
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpYSpec(STYAlign.BOTTOM);
    }
}
