package org.lianluo.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document printed as PDF and read again. */
final class PrintedPdf {

    private final byte[] bytes;

    private PrintedPdf(byte[] bytes) {
        this.bytes = bytes;
    }

    static PrintedPdf of(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.pdf(out);
        return new PrintedPdf(out.toByteArray());
    }

    int size() {
        return bytes.length;
    }

    int pages() throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        }
    }

    /** All text without any white space, as one breaks lines where one will. */
    String text() throws IOException {
        return lines(1, Integer.MAX_VALUE).stream()
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    List<String> linesOfPage(int page) throws IOException {
        return lines(page, page);
    }

    List<PDFont> fonts() throws IOException {
        var fonts = new ArrayList<PDFont>();
        read(pdf -> {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(font(page.getResources()::getFont, name));
                }
            }
            return fonts;
        });
        return fonts;
    }

    <T> T read(Function<PDDocument, T> reading) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return reading.apply(pdf);
        }
    }

    private List<String> lines(int first, int last) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(pdf)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private interface FontReading {

        PDFont of(COSName name) throws IOException;
    }

    private static PDFont font(FontReading reading, COSName name) {
        try {
            return reading.of(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
