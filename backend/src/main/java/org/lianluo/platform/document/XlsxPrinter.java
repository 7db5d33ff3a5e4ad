package org.lianluo.platform.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes tables as XLSX straight to the stream: no row is kept and no temporary file holds people's data. */
final class XlsxPrinter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int CHARACTER = 256;
    private static final int WIDEST = 255;

    private final XlsxStyles styles;

    private XlsxPrinter(XlsxStyles styles) {
        this.styles = styles;
    }

    static void print(List<? extends Sheet<?>> sheets, OutputStream out) throws IOException {
        try (var workbook = new DeferredSXSSFWorkbook(ROWS_IN_MEMORY)) {
            var printer = new XlsxPrinter(new XlsxStyles(workbook));
            for (var sheet : sheets) {
                var target = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
                target.createFreezePane(0, 1);
                printer.columns(sheet, target);
                target.setRowGenerator(rows -> printer.rows(sheet, rows));
            }
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private void columns(Sheet<?> sheet, SXSSFSheet target) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            target.setColumnWidth(i, Math.min(column.width(), WIDEST) * CHARACTER);
            target.setDefaultColumnStyle(i, styles.of(column.kind()));
        }
    }

    private <R> void rows(Sheet<R> sheet, SXSSFSheet target) {
        head(sheet, target.createRow(0));
        int number = 0;
        for (R row : sheet.rows()) {
            var cells = target.createRow(++number);
            for (int i = 0; i < sheet.columns().size(); i++) {
                var column = sheet.columns().get(i);
                var value = column.value().apply(row);
                if (value != null) {
                    set(cell(cells, i, styles.of(column.kind())), value);
                }
            }
        }
    }

    private void head(Sheet<?> sheet, SXSSFRow row) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            set(cell(row, i, styles.heading()), sheet.columns().get(i).heading());
        }
    }

    private static SXSSFCell cell(SXSSFRow row, int column, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static void set(SXSSFCell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(fitting(String.join("\n", PlainText.lines(value.toString()))));
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
