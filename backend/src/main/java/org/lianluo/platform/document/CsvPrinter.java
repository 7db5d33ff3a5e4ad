package org.lianluo.platform.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV. */
final class CsvPrinter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the start of a formula, in full width too. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private CsvPrinter() {}

    static <R> void print(Sheet<R> sheet, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        line(writer, sheet.columns().stream().map(column -> text(column.heading())));
        for (R row : sheet.rows()) {
            line(
                    writer,
                    sheet.columns().stream()
                            .map(column -> field(column.kind(), column.value().apply(row))));
        }
        writer.flush();
    }

    private static void line(Writer writer, Stream<String> fields) throws IOException {
        writer.write(fields.collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String field(SheetColumn.Kind kind, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case TEXT -> text(value.toString());
            case WHOLE, DAY -> value.toString();
            case PERCENT -> String.format(Locale.ROOT, "%.1f%%", 100 * (Double) value);
        };
    }

    private static String text(String value) {
        var plain = String.join("\n", PlainText.lines(value));
        var guarded = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        boolean quoted = guarded.chars().anyMatch(character -> ",\"\n".indexOf(character) >= 0);
        return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
