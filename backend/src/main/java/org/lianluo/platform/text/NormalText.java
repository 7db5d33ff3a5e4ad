package org.lianluo.platform.text;

import com.hankcs.hanlp.dictionary.other.CharTable;
import java.util.Locale;

/** One way to write what can be written in several: half width, lower case, simplified characters. */
public final class NormalText {

    private NormalText() {}

    /** Returns the text in its normal form, with every character where it stood: offsets stay true. */
    public static String of(String text) {
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            characters[at] = of(characters[at]);
        }
        return new String(characters);
    }

    private static char of(char character) {
        char converted = CharTable.convert(character);
        return Character.isUpperCase(converted)
                ? String.valueOf(converted).toLowerCase(Locale.ROOT).charAt(0)
                : converted;
    }
}
