package org.lianluo.search.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.lianluo.platform.text.Word;

/** Words for the index, each at the place where it begins, so that neighbours are neighbours and gaps are gaps. */
final class WordStream extends TokenStream {

    /** Between two texts of one field. */
    private static final int GAP = 100;

    private final List<Word> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private Iterator<Word> rest;
    private int place = -1;

    WordStream(List<Word> words) {
        this.words = words;
        this.rest = words.iterator();
    }

    @Override
    public void reset() {
        rest = words.iterator();
        place = -1;
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        var word = rest.next();
        term.append(word.text());
        step.setPositionIncrement(place < 0 ? GAP : Math.max(0, word.start() - place));
        place = Math.max(place, word.start());
        return true;
    }
}
