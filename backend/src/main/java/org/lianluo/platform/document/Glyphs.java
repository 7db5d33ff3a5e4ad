package org.lianluo.platform.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of a document as its face can show it; a character the face lacks becomes 〓 and is remembered. */
final class Glyphs {

    private static final String GETA = "〓";
    private static final int NAMED_AT_MOST = 20;

    private final Set<Integer> missing = new LinkedHashSet<>();

    /** The text in one line, as it can be shown. */
    String line(String text) {
        var shown = new StringBuilder(text.length());
        PlainText.line(text).codePoints().forEach(character -> {
            if (Face.has(character)) {
                shown.appendCodePoint(character);
            } else if (!isInvisible(character)) {
                shown.append(GETA);
                missing.add(character);
            }
        });
        return shown.toString();
    }

    /** Says which characters could not be shown; empty when all were. */
    String remark() {
        if (missing.isEmpty()) {
            return "";
        }
        var named =
                missing.stream().limit(NAMED_AT_MOST).map("U+%04X"::formatted).collect(Collectors.joining("、"));
        var more = missing.size() > NAMED_AT_MOST ? "等" + missing.size() + "个字符" : "";
        return "注：“" + GETA + "”为字库未收的字符，依次为 " + named + more + "。";
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || isVariationSelector(character);
    }

    private static boolean isVariationSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
