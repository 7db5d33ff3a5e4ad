package org.lianluo.search.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianluo.platform.text.MatterWords;
import org.lianluo.platform.text.NormalText;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.platform.text.Word;
import org.lianluo.platform.text.Words;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Part;

/**
 * How alike two items are.
 *
 * @param score from 0 to 1
 * @param shared words that both have, those of the titles first
 * @param nearDuplicate whether they seem to ask for the same thing, at the same place if their titles name one, so that
 *     they may be handled together
 */
public record Likeness(double score, List<String> shared, boolean nearDuplicate) {

    private static final Pattern FRAME = Pattern.compile("^关于(?:进一步)?|(?:的|之)?(?:建议|提案|议案|意见)$");
    private static final double SAME_TITLE = 0.72;
    private static final double SAME_WORDS = 0.75;
    private static final double SAME_TEXT = 0.5;
    private static final int ENOUGH_PAIRS = 60;
    private static final int MOST_TEXT = 2_000;
    private static final int MOST_NAMED = 6;

    /** What a text is told apart by. */
    public static final class Print {

        private final Synonyms synonyms;
        private final String title;
        private final Set<String> titlePairs;
        private final Set<String> titleWords;
        private final Set<String> textPairs;
        private final Set<String> words;

        private Print(String title, String text, Synonyms synonyms) {
            this.synonyms = synonyms;
            var core = FRAME.matcher(NormalText.of(title).strip()).replaceAll("");
            var read = text.substring(0, Math.min(text.length(), MOST_TEXT));
            this.title = core;
            this.titlePairs = pairs(core);
            this.titleWords = words(core);
            this.textPairs = pairs(read);
            this.words = new LinkedHashSet<>(titleWords);
            words.addAll(words(read));
        }

        private boolean namesPlacesOf(Print other) {
            return Words.places(other.title).stream().allMatch(title::contains);
        }

        private static Set<String> pairs(String text) {
            return Words.bigrams(text).stream().map(Word::text).collect(Collectors.toSet());
        }

        private Set<String> words(String text) {
            return Words.telling(text).stream()
                    .map(it -> synonyms.known(it.text()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    public static Print print(String title, String text, Synonyms synonyms) {
        return new Print(title, text, synonyms);
    }

    public static Print print(Face face, Synonyms synonyms) {
        return new Print(face.text(Part.TITLE), face.text(Part.TEXT), synonyms);
    }

    /** @param rarity from 0 to 1: how rare the words are that both have, compared with what else was found */
    public static Likeness of(Print one, Print other, double rarity) {
        double pairs = dice(one.titlePairs, other.titlePairs);
        double titles = dice(one.titleWords, other.titleWords);
        double texts = one.textPairs.size() < ENOUGH_PAIRS || other.textPairs.size() < ENOUGH_PAIRS
                ? 0
                : dice(one.textPairs, other.textPairs);
        double words = dice(one.words, other.words);
        var shared = new LinkedHashSet<>(one.words);
        shared.retainAll(other.words);
        boolean sameTitle = pairs >= SAME_TITLE || titles >= SAME_WORDS && pairs >= SAME_TEXT;
        boolean same = texts >= SAME_TEXT || sameTitle && one.namesPlacesOf(other) && other.namesPlacesOf(one);
        double score = Math.max(0.3 * pairs + 0.3 * titles + 0.15 * words + 0.25 * rarity, texts);
        return new Likeness(Math.min(1, score), List.copyOf(shared), same);
    }

    /** The shared words worth naming, a few at most: those that name a matter, and no part of another one. */
    public List<String> named() {
        var matters = shared.stream().filter(MatterWords::isOne).toList();
        return matters.stream()
                .filter(word -> matters.stream().noneMatch(it -> it.length() > word.length() && it.contains(word)))
                .limit(MOST_NAMED)
                .toList();
    }

    private static double dice(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long both = some.stream().filter(others::contains).count();
        return 2.0 * both / (some.size() + others.size());
    }
}
