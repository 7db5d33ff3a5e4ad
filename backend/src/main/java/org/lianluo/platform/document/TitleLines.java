package org.lianluo.platform.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaks a title into lines of about equal width at places where a reader would pause (GB/T 9704-2012, 7.3.1). */
final class TitleLines {

    /** How many characters of a title fit on a line. */
    private static final double FITTING = 20;

    private static final double PAUSE = 4;
    private static final String AFTER = "的和与及、，》”）";
    private static final String BEFORE = "第《“（关";
    private static final String NEVER_FIRST = "的和与及、，》”）：。";

    private TitleLines() {}

    /** The lines of a title; line ends in it are kept. */
    static List<String> of(String title) {
        return PlainText.lines(title).stream().flatMap(TitleLines::broken).toList();
    }

    private static Stream<String> broken(String line) {
        if (width(line) <= FITTING) {
            return Stream.of(line);
        }
        double parts = Math.ceil(width(line) / FITTING);
        int at = IntStream.range(1, line.length())
                .filter(place -> isBreak(line, place))
                .boxed()
                .min((a, b) -> Double.compare(cost(line, a, parts), cost(line, b, parts)))
                .orElse(line.length());
        return at == line.length()
                ? Stream.of(line)
                : Stream.concat(Stream.of(line.substring(0, at)), broken(line.substring(at)));
    }

    private static double cost(String line, int place, double parts) {
        var first = line.substring(0, place);
        double cost = Math.abs(width(first) - width(line) / parts) + Math.max(0, width(first) - FITTING) * 100;
        boolean pause = AFTER.indexOf(line.charAt(place - 1)) >= 0 || BEFORE.indexOf(line.charAt(place)) >= 0;
        return pause ? cost - PAUSE : cost;
    }

    private static boolean isBreak(String line, int place) {
        char before = line.charAt(place - 1);
        char after = line.charAt(place);
        boolean insideWord = before < 0x2E80 && after < 0x2E80;
        return !insideWord && !Character.isLowSurrogate(after) && NEVER_FIRST.indexOf(after) < 0;
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> character < 0x2E80 ? 0.6 : 1)
                .sum();
    }
}
