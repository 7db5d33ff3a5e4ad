package org.lianluo.matching.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.platform.text.Word;
import org.lianluo.platform.text.Words;

/**
 * What a text is about: words, longer ones weighing more, and pairs of characters (marked with #) for words nobody knows
 * yet. Words that mean the same are one.
 */
final class Terms {

    private static final double PAIR = 0.4;
    private static final double UNDER_THE_TITLE = 0.5;
    private static final int ENOUGH = 2;

    private Terms() {}

    /** Returns the weights of a short text, such as a title or a duty. */
    static Map<String, Double> of(String text) {
        Map<String, Double> terms = new HashMap<>();
        List<Word> words = Words.of(text);
        words.stream().filter(Terms::tells).forEach(word -> terms.put(known(word), weight(word)));
        BitSet empty = saidByEverybody(words);
        for (Word pair : Words.bigrams(text)) {
            if (!empty.get(pair.start()) && !empty.get(pair.start() + 1)) {
                terms.put("#" + pair.text(), PAIR);
            }
        }
        return terms;
    }

    /** Returns the weights of a title with a text under it, which adds words but never outweighs the title. */
    static Map<String, Double> of(String title, @Nullable String text) {
        Map<String, Double> terms = of(title);
        if (text == null || text.isBlank()) {
            return terms;
        }
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Double> weights = new HashMap<>();
        Words.telling(text).forEach(word -> {
            counts.merge(known(word), 1, Integer::sum);
            weights.put(known(word), weight(word));
        });
        weights.replaceAll((word, weight) -> UNDER_THE_TITLE * weight * often(counts.getOrDefault(word, 0)));
        double scale = Math.min(1, sum(terms) / Math.max(1, sum(weights)));
        weights.forEach((word, weight) -> terms.merge(word, scale * weight, Math::max));
        return terms;
    }

    /** From a third for a word said once towards 1 for one said again and again. */
    private static double often(int times) {
        return (double) times / (times + ENOUGH);
    }

    static boolean isWord(String term) {
        return !term.startsWith("#");
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(it -> it).sum();
    }

    private static boolean tells(Word word) {
        return word.text().length() > 1
                && !Words.isStop(word.text())
                && word.text().codePoints().anyMatch(Character::isLetter);
    }

    private static String known(Word word) {
        return Synonyms.common().known(word.text());
    }

    private static double weight(Word word) {
        return word.text().length() / 2.0;
    }

    /** Where the whole words stand that tell nothing. */
    private static BitSet saidByEverybody(List<Word> words) {
        BitSet marked = new BitSet();
        int end = 0;
        for (Word word : words) {
            if (word.start() >= end) {
                end = word.end();
                if (Words.isStop(word.text())) {
                    marked.set(word.start(), word.end());
                }
            }
        }
        return marked;
    }
}
