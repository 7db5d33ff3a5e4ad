package org.lianluo.platform.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A table of rows of one kind, written row by row, so that its length costs no memory.
 *
 * @param name the name of the sheet, shortened to 31 characters in XLSX
 * @param rows gone through once per writing
 */
public record Sheet<R>(String name, List<SheetColumn<R>> columns, Iterable<R> rows) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** Writes it as XLSX with a head that stays in view. Texts stay texts, whatever they begin with. The stream stays open. */
    public void xlsx(OutputStream out) throws IOException {
        xlsx(List.of(this), out);
    }

    /** Writes sheets with different names into one XLSX file. The stream stays open. */
    public static void xlsx(List<? extends Sheet<?>> sheets, OutputStream out) throws IOException {
        XlsxPrinter.print(sheets, out);
    }

    /**
     * Writes it as CSV (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows the encoding. A text that a
     * spreadsheet would take for a formula gets an apostrophe before it. The stream stays open.
     */
    public void csv(OutputStream out) throws IOException {
        CsvPrinter.print(this, out);
    }
}
