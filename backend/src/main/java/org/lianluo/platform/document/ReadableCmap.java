package org.lianluo.platform.document;

import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a face, where a glyph that serves several names the one people write first. A PDF says of each
 * glyph which character it is by that first one: without this, 人 would be copied and found as the radical ⼈.
 */
final class ReadableCmap extends CmapSubtable {

    private final CmapLookup face;

    ReadableCmap(CmapLookup face) {
        this.face = face;
        setPlatformId(CmapTable.PLATFORM_UNICODE);
        setPlatformEncodingId(CmapTable.ENCODING_UNICODE_2_0_FULL);
    }

    @Override
    public int getGlyphId(int character) {
        return face.getGlyphId(character);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        var characters = face.getCharCodes(glyph);
        return characters == null || characters.size() == 1
                ? characters
                : characters.stream()
                        .sorted(Comparator.comparingInt(ReadableCmap::rank))
                        .toList();
    }

    private static int rank(int character) {
        boolean ideograph = character >= 0x3400 && character <= 0x9FFF;
        boolean punctuation = character >= 0x3000 && character <= 0x3020 && character != 0x301C;
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF5E;
        return ideograph ? 0 : punctuation || fullWidth ? 1 : 2;
    }
}
