package org.lianluo.platform.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look. */
final class XlsxStyles {

    private final Map<SheetColumn.Kind, CellStyle> styles = new EnumMap<>(SheetColumn.Kind.class);
    private final CellStyle heading;

    XlsxStyles(Workbook workbook) {
        styles.put(SheetColumn.Kind.TEXT, style(workbook, "@"));
        styles.put(SheetColumn.Kind.WHOLE, style(workbook, "#,##0"));
        styles.put(SheetColumn.Kind.PERCENT, style(workbook, "0.0%"));
        styles.put(SheetColumn.Kind.DAY, style(workbook, "yyyy-mm-dd"));
        heading = style(workbook, "@");
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    CellStyle of(SheetColumn.Kind kind) {
        return Objects.requireNonNull(styles.get(kind));
    }

    CellStyle heading() {
        return heading;
    }

    private static CellStyle style(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
