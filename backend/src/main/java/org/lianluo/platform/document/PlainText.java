package org.lianluo.platform.document;

import java.util.List;

/**
 * Text without what would change how the rest of a document reads: control characters, what XML cannot hold, and the
 * marks that turn the direction of writing round.
 */
final class PlainText {

    private PlainText() {}

    /** The text in one line. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /** The lines of the text that hold anything, stripped. */
    static List<String> lines(String text) {
        return clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(character -> {
            if (endsLine(character)) {
                clean.append('\n');
            } else if (character == '\t') {
                clean.append(' ');
            } else if (isPlain(character)) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }

    private static boolean endsLine(int character) {
        return character == '\n'
                || character == '\r'
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isPlain(int character) {
        boolean noncharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !noncharacter
                && !turnsDirection(character);
    }

    private static boolean turnsDirection(int character) {
        return character == 0x61C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
