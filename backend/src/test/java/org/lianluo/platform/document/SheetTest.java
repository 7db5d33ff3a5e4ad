package org.lianluo.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private record Item(
            String title,
            @Nullable Long count,
            @Nullable Double rate,
            @Nullable LocalDate day) {}

    private static final List<SheetColumn<Item>> COLUMNS = List.of(
            SheetColumn.text("标题", 40, Item::title),
            SheetColumn.whole("件数", 10, Item::count),
            SheetColumn.percent("满意率", 10, Item::rate),
            SheetColumn.day("交办日期", 12, Item::day));

    private static final Item FIRST = new Item("关于养老的建议", 8993L, 0.742, LocalDate.of(2026, 3, 7));
    private static final Item EMPTY = new Item("", null, null, null);

    @Test
    void writesTypedCellsUnderAHeadThatStaysInView() throws IOException {
        try (var workbook = read(sheet(List.of(FIRST, EMPTY)))) {
            XSSFSheet sheet = workbook.getSheet("建议");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(40 * 256);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("交办日期");
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("关于养老的建议");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(8993);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.742);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(FIRST.day());
            assertThat(sheet.getRow(2).getCell(1)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "=cmd|'/c calc'!A0"})
    void keepsTextsTexts(String text) throws IOException {
        try (var workbook = read(sheet(List.of(new Item(text, null, null, null))))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void keepsLinesAndDropsWhatACellCannotHold() throws IOException {
        var hostile = new Item("甲\u0000\r\n乙<b>&\uFFFE𠮷", null, null, null);
        var long40000 = new Item("长".repeat(40_000), null, null, null);
        try (var workbook = read(sheet(List.of(hostile, long40000)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("甲\n乙<b>&𠮷");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("长…");
        }
    }

    @Test
    void writesSeveralSheetsIntoOneFile() throws IOException {
        var out = new ByteArrayOutputStream();
        var units = new Sheet<>("按单位/2026", List.of(SheetColumn.text("单位", 20, (String unit) -> unit)), List.of("教育部"));
        Sheet.xlsx(List.of(sheet(List.of(FIRST)), units), out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("按单位 2026").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("教育部");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sendsRowsOnWhileMoreAreStillToCome(boolean xlsx) throws IOException {
        var out = new ByteArrayOutputStream();
        var sentAtHalf = new int[1];
        Iterable<Item> rows = () -> IntStream.range(0, 100_000)
                .mapToObj(i -> {
                    if (i == 50_000) {
                        sentAtHalf[0] = out.size();
                    }
                    return new Item("建议" + i * 7919L, (long) i, i / 1e5, FIRST.day());
                })
                .iterator();
        var sheet = new Sheet<>("建议", COLUMNS, rows);
        if (xlsx) {
            sheet.xlsx(out);
        } else {
            sheet.csv(out);
        }
        assertThat(sentAtHalf[0]).isGreaterThan(out.size() / 3);
    }

    @Test
    void writesCsvThatExcelReads() throws IOException {
        var lines = csv(List.of(FIRST, EMPTY, new Item("甲,乙\"丙\"\n丁", -5L, 1.0, null)));
        assertThat(lines)
                .isEqualTo("\uFEFF标题,件数,满意率,交办日期\r\n"
                        + "关于养老的建议,8993,74.2%,2026-03-07\r\n"
                        + ",,,\r\n"
                        + "\"甲,乙\"\"丙\"\"\n丁\",-5,100.0%,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "＝1", "\t=1+1", "\r\n=1+1", "\u0000=1+1", "\u202E=1+1"})
    void guardsCsvAgainstFormulas(String text) throws IOException {
        assertThat(csv(List.of(new Item(text, null, null, null))))
                .contains("\r\n'")
                .doesNotContain("\r\n=");
    }

    private static Sheet<Item> sheet(List<Item> items) {
        return new Sheet<>("建议", COLUMNS, items);
    }

    private static String csv(List<Item> items) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet(items).csv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook read(Sheet<Item> sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet.xlsx(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
