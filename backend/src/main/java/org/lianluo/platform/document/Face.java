package org.lianluo.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The face of printed documents, Noto Serif SC: read once, when the first document is printed, then shared. */
final class Face {

    /** What a page asks for that names no family. */
    static final String FAMILY = "serif";

    private static final String FILE = "/fonts/400Regular/NotoSerifSC_400Regular.ttf";
    private static final TrueTypeFont FONT = read();
    private static final CmapLookup CHARACTERS = characters();

    private Face() {}

    static boolean has(int character) {
        return CHARACTERS.getGlyphId(character) != 0;
    }

    /** The face for one document, which will hold only the characters it uses. */
    static PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, FONT, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read() {
        try (var file = Face.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("No " + FILE + ": it comes with the portal's npm packages");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            var characters = new ReadableCmap(font.getUnicodeCmapLookup());
            font.getCmap().setCmaps(new CmapSubtable[] {characters});
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup characters() {
        try {
            return FONT.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
