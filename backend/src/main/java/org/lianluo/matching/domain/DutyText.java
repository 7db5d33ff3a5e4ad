package org.lianluo.matching.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a unit as its seed writes them: one sentence of its own, then what belongs to neighbours, for example
 * 非遗归文化和旅游部.
 */
record DutyText(List<String> own, List<Elsewhere> elsewhere) {

    private static final Pattern BELONGS = Pattern.compile("(.+?)[归由](.+)");

    /** A duty that another body has, named in some way. */
    record Elsewhere(String duty, String body) {}

    static DutyText of(String duties) {
        int end = duties.indexOf('。');
        String own = end < 0 ? duties : duties.substring(0, end);
        String rest = end < 0 ? "" : duties.substring(end + 1);
        return new DutyText(parts(own, "[、，；：]").toList(), elsewhere(rest));
    }

    private static Stream<String> parts(String text, String separators) {
        return Arrays.stream(text.split(separators)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static List<Elsewhere> elsewhere(String text) {
        return parts(text, "[，；。]")
                .map(DutyText::elsewhereOf)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Elsewhere elsewhereOf(String clause) {
        Matcher belongs = BELONGS.matcher(clause);
        return belongs.matches() ? new Elsewhere(belongs.group(1), belongs.group(2)) : null;
    }
}
