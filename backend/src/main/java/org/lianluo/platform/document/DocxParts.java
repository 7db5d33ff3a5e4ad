package org.lianluo.platform.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Adds the parts of a body to a DOCX document. */
final class DocxParts implements PartWriter {

    private static final int BLOCKS = 19;

    private final XWPFDocument docx;
    private final DocxText text;

    DocxParts(XWPFDocument docx, DocxText text) {
        this.docx = docx;
        this.text = text;
    }

    @Override
    public void heading(Part.Heading heading) {
        text.heading(heading.level() == 1 ? DocxFont.HEADING : DocxFont.SUBHEADING, heading.text());
    }

    @Override
    public void paragraph(Part.Paragraph paragraph) {
        text.paragraph(paragraph.text());
    }

    @Override
    public void form(Part.Form form) {
        var table = new DocxTable(docx, List.of(22.0, 78.0), form.entries().size());
        for (int row = 0; row < form.entries().size(); row++) {
            var entry = form.entries().get(row);
            table.set(row, 0, ParagraphAlignment.CENTER, DocxFont.TABLE_HEADING, entry.label());
            table.set(row, 1, ParagraphAlignment.LEFT, DocxFont.TABLE, entry.value());
        }
        text.blank();
    }

    @Override
    public void grid(Part.Grid grid) {
        caption(grid.caption());
        var widths = grid.columns().stream().map(grid::share).toList();
        var table = new DocxTable(docx, widths, grid.rows().size() + 1);
        table.repeatFirstRow();
        for (int column = 0; column < grid.columns().size(); column++) {
            var heading = grid.columns().get(column).heading();
            table.set(0, column, ParagraphAlignment.CENTER, DocxFont.TABLE_HEADING, heading);
            var where = ParagraphAlignment.valueOf(
                    grid.columns().get(column).align().name());
            for (int row = 0; row < grid.rows().size(); row++) {
                table.set(
                        row + 1,
                        column,
                        where,
                        DocxFont.TABLE,
                        grid.rows().get(row).get(column));
            }
        }
        text.blank();
    }

    @Override
    public void bars(Part.Bars bars) {
        caption(bars.caption());
        var table = new DocxTable(docx, List.of(31.0, 43.0, 26.0), bars.bars().size());
        table.withoutRules();
        for (int row = 0; row < bars.bars().size(); row++) {
            var bar = bars.bars().get(row);
            int blocks = (int) Math.round(BLOCKS * bars.percent(bar) / 100);
            table.set(row, 0, ParagraphAlignment.RIGHT, DocxFont.TABLE, bar.label());
            table.set(row, 1, ParagraphAlignment.LEFT, DocxFont.BAR, "█".repeat(blocks));
            table.set(row, 2, ParagraphAlignment.LEFT, DocxFont.TABLE, bar.shown());
        }
        text.blank();
    }

    /** Adds the imprint at the foot of the page the document ends on. */
    void imprint(Imprint imprint) {
        boolean printed = imprint.printedBy() != null || imprint.printedOn() != null;
        text.blank();
        int rows = (imprint.copies().isEmpty() ? 0 : 1) + (printed ? 1 : 0);
        var table = new DocxTable(docx, List.of(58.0, 42.0), rows);
        table.asImprint();
        if (!imprint.copies().isEmpty()) {
            table.set(0, 0, ParagraphAlignment.LEFT, DocxFont.IMPRINT, imprint.copiesLine());
            table.mergeRow(0);
        }
        if (printed) {
            var by = imprint.printedBy() == null ? "" : imprint.printedBy();
            table.set(rows - 1, 0, ParagraphAlignment.LEFT, DocxFont.IMPRINT, by);
            table.set(rows - 1, 1, ParagraphAlignment.RIGHT, DocxFont.IMPRINT, imprint.printedLine());
        }
        // A table that floats is shown only where a paragraph follows it.
        text.blank();
    }

    private void caption(@Nullable String caption) {
        if (caption != null) {
            text.caption(caption);
        }
    }
}
