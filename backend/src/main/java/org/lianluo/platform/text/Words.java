package org.lianluo.platform.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts Chinese text into normalised words; safe for any number of threads. */
public final class Words {

    private static final int SHORTEST_INSIDE = 2;
    private static final Set<String> STOP = Set.copyOf(WordLists.words("stopwords.txt"));
    private static final Segment SEGMENT = segment();
    private static final Pattern KIND_OF_PLACE = Pattern.compile("(?<=..)(?:自治)?[省市县区州镇乡村]$");
    private static final String COUNTRY = "中国";

    private Words() {}

    /** Returns the words in reading order, each whole word before the shorter words inside it, without punctuation. */
    public static List<Word> of(String text) {
        return SEGMENT.seg(NormalText.of(text)).stream()
                .filter(term -> isWord(term.word))
                .map(Words::word)
                .toList();
    }

    /** Returns the words that tell what a text is about: neither single characters nor what every suggestion says. */
    public static List<Word> telling(String text) {
        return of(text).stream().filter(Words::tells).toList();
    }

    /** Returns every pair of neighbouring characters inside a run of letters, for names and words nobody knows yet. */
    public static List<Word> bigrams(String text) {
        String normal = NormalText.of(text);
        List<Word> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < normal.length(); at++) {
            if (isLetter(normal, at) && isLetter(normal, at + 1)) {
                pairs.add(new Word(normal.substring(at, at + 2), at, at + 2));
            }
        }
        return pairs;
    }

    /** Returns the places inside the country that a text names and the dictionary knows, without what kind of place they are. */
    public static Set<String> places(String text) {
        return SEGMENT.seg(NormalText.of(text)).stream()
                .filter(term -> term.nature == Nature.ns && !term.word.equals(COUNTRY))
                .map(term -> KIND_OF_PLACE.matcher(term.word).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    /** Tells whether a normalised word is one that every suggestion has. */
    public static boolean isStop(String word) {
        return STOP.contains(word);
    }

    private static boolean tells(Word word) {
        return word.text().length() > 1
                && !isStop(word.text())
                && word.text().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isWord(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static Word word(Term term) {
        return new Word(term.word, term.offset, term.offset + term.word.length());
    }

    /** The dictionary is the library's own, one for the process: filled once, before the first cut, and only read after. */
    private static Segment segment() {
        HanLP.Config.ShowTermNature = false;
        WordLists.words("terms.txt").forEach(term -> CustomDictionary.insert(term, "nz 1000"));
        return HanLP.newSegment()
                .enableIndexMode(SHORTEST_INSIDE)
                .enableOffset(true)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableCustomDictionaryForcing(true);
    }
}
