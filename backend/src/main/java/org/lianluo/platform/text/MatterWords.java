package org.lianluo.platform.text;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which words name a matter: what two texts have in common is said with these alone. */
public final class MatterWords {

    private static final Set<String> WEAK = Set.copyOf(WordLists.words("weakwords.txt"));
    private static final Pattern NUMBER = Pattern.compile("[〇零一二两三四五六七八九十百千万亿几数多余\\d]+");

    /** First letters of parts of speech: pronouns, numbers, measures, times, places, and what only joins words. */
    private static final String NEVER = "rmqtfcpduyeokh";

    /** First letters of those that name a matter only where they also stand as nouns: verbs, adjectives, phrases. */
    private static final String AS_NOUNS = "vazbil";

    private MatterWords() {}

    /** Tells whether a normalised word names a matter; a word no dictionary knows does. */
    public static boolean isOne(String word) {
        return !WEAK.contains(word)
                && !Words.isStop(word)
                && !NUMBER.matcher(word).matches()
                && isOneByNature(word);
    }

    private static boolean isOneByNature(String word) {
        var known = CoreDictionary.get(word);
        if (known == null) {
            return true;
        }
        char first = known.nature[0].firstChar();
        return NEVER.indexOf(first) < 0
                && (AS_NOUNS.indexOf(first) < 0 || Arrays.stream(known.nature).anyMatch(MatterWords::isNoun));
    }

    private static boolean isNoun(Nature nature) {
        return nature.firstChar() == 'n' || nature == Nature.vn || nature == Nature.an;
    }
}
