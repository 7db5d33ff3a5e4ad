package org.lianluo.platform.document;

import java.util.List;
import java.util.regex.Pattern;

/** Text that people typed, made into parts: every line a paragraph, short lines numbered 一、 or （一） headings. */
public final class Prose {

    private static final int LONGEST_HEADING = 40;
    private static final Pattern LEVEL_1 = Pattern.compile("[一二三四五六七八九十]{1,3}、.*[^。；：，！？]");
    private static final Pattern LEVEL_2 = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*[^。；：，！？]");

    private Prose() {}

    /** The parts of a text; none for a blank one. */
    public static List<Part> parts(String text) {
        return PlainText.lines(text).stream().map(Prose::part).toList();
    }

    private static Part part(String line) {
        if (line.length() <= LONGEST_HEADING && LEVEL_1.matcher(line).matches()) {
            return new Part.Heading(1, line);
        }
        if (line.length() <= LONGEST_HEADING && LEVEL_2.matcher(line).matches()) {
            return new Part.Heading(2, line);
        }
        return new Part.Paragraph(line);
    }
}
