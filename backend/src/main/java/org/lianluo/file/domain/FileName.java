package org.lianluo.file.domain;

import java.util.Locale;
import org.lianluo.file.domain.FileRefused.Reason;

/**
 * The name a file was sent with. Readers open files by the ending of the name, so a name that ends otherwise than its
 * content gets the right ending on top: a script called {@code report.bat} is handed out as {@code report.bat.txt}.
 */
record FileName(String value) {

    static final int MAX_LENGTH = 200;

    FileName {
        value = value.strip();
        if (value.codePointCount(0, value.length()) > MAX_LENGTH) {
            throw new FileRefused(Reason.NAME_TOO_LONG, MAX_LENGTH);
        }
        if (value.isEmpty() || value.codePoints().anyMatch(FileName::isForbidden) || value.matches("\\.+")) {
            throw new FileRefused(Reason.BAD_NAME);
        }
    }

    String endingFor(FileType type) {
        var ending = value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return type.endings().contains(ending)
                ? value
                : value + "." + type.endings().get(0);
    }

    /** Parts of a path, and characters that nobody sees or that turn the order of the others around. */
    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> character == '/' || character == '\\';
        };
    }
}
