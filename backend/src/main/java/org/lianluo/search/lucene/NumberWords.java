package org.lianluo.search.lucene;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.text.NormalText;

/** Numbers as people write them: 14-4-3021, 3021, 第3021号, 建议 0021 号. */
final class NumberWords {

    private static final Pattern ASKED =
            Pattern.compile("(?:建议|议案)?(?:第)?((?:[a-z]*\\d[\\da-z]*)(?:-\\d+)*)(?:号)?(?:建议|议案)?");

    private NumberWords() {}

    /** What a number is found by: itself, its last part, and that without the zeros before it. */
    static Set<String> ofNumber(@Nullable String number) {
        var words = new LinkedHashSet<String>();
        if (number != null) {
            var normal = NormalText.of(number).strip();
            var last = normal.substring(normal.lastIndexOf('-') + 1);
            words.add(normal);
            words.add(last);
            words.add(withoutZeros(last));
        }
        return words;
    }

    /** The number that is asked for; empty where the text is none. */
    static Optional<String> in(String normal) {
        var asked = ASKED.matcher(normal.replace(" ", ""));
        return asked.matches()
                ? Optional.of(asked.group(1)).map(it -> it.contains("-") ? it : withoutZeros(it))
                : Optional.empty();
    }

    private static String withoutZeros(String digits) {
        var rest = digits.replaceFirst("^0+", "");
        return rest.isEmpty() ? digits : rest;
    }
}
