package org.lianluo.platform.document;

import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/**
 * A face of DOCX documents as offices name it.
 *
 * @param points its size
 * @param color as six hexadecimal digits
 */
record DocxFont(String face, int points, String color) {

    static final DocxFont BODY = new DocxFont("仿宋", 16, "000000");
    static final DocxFont HEADING = new DocxFont("黑体", 16, "000000");
    static final DocxFont SUBHEADING = new DocxFont("楷体", 16, "000000");
    static final DocxFont TABLE = new DocxFont("仿宋", 12, "000000");
    static final DocxFont TABLE_HEADING = new DocxFont("黑体", 12, "000000");
    static final DocxFont IMPRINT = new DocxFont("仿宋", 14, "000000");
    static final DocxFont PAGE_NUMBER = new DocxFont("宋体", 14, "000000");
    static final DocxFont BAR = new DocxFont("宋体", 10, "B4232A");

    private static final String LATIN = "Times New Roman";

    static DocxFont title(int points, String color) {
        return new DocxFont("方正小标宋简体", points, color);
    }

    void use(XWPFRun run) {
        run.setFontFamily(face, FontCharRange.eastAsia);
        run.setFontFamily(LATIN, FontCharRange.ascii);
        run.setFontFamily(LATIN, FontCharRange.hAnsi);
        run.setFontSize(points);
        run.setColor(color);
    }
}
