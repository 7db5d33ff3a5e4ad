package org.lianluo.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.platform.text.NormalText;
import org.lianluo.platform.text.Word;
import org.lianluo.platform.text.Words;

/** What somebody typed, in pieces. */
public final class QueryWords {

    private static final int CHUNKS = 8;
    private static final String BETWEEN = "[\\s，。、；：？！“”‘’《》〈〉（）()\\[\\]【】,;:?!\"|/\\\\]+";

    private QueryWords() {}

    /** The pieces between spaces and marks, normalised, at most eight. */
    public static List<String> chunks(String text) {
        return Stream.of(NormalText.of(text).split(BETWEEN))
                .filter(it -> !it.isBlank())
                .distinct()
                .limit(CHUNKS)
                .toList();
    }

    /** The words that tell something, the longest ones alone; all of them where every one is common. */
    public static List<String> of(String chunk) {
        var whole = wholeWords(chunk);
        var telling = whole.stream().filter(it -> !Words.isStop(it)).toList();
        return telling.isEmpty() ? whole : telling;
    }

    private static List<String> wholeWords(String chunk) {
        var words = new ArrayList<String>();
        int end = 0;
        for (Word word : Words.of(chunk)) {
            if (word.start() >= end) {
                words.add(word.text());
                end = word.end();
            }
        }
        return words.stream().distinct().toList();
    }
}
