package org.lianluo.search.lucene;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names in Latin letters: all syllables, and their initials. */
final class PinyinWords {

    private static final Pattern LETTERS = Pattern.compile("[a-zü' ]{2,40}");

    private PinyinWords() {}

    static Set<String> ofName(@Nullable String pinyin) {
        var words = new LinkedHashSet<String>();
        if (pinyin != null) {
            var syllables = pinyin.toLowerCase(Locale.ROOT).strip().split(" +");
            words.add(String.join("", syllables));
            words.add(Stream.of(syllables).map(it -> it.substring(0, 1)).collect(Collectors.joining()));
        }
        return words;
    }

    /** The beginning of a name or of its initials; empty where the text is none. */
    static Optional<String> in(String normal) {
        if (!LETTERS.matcher(normal).matches()) {
            return Optional.empty();
        }
        var letters = normal.replace('ü', 'v').replaceAll("[' ]", "");
        return letters.length() < 2 ? Optional.empty() : Optional.of(letters);
    }
}
