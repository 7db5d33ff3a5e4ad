package org.lianluo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.platform.text.Words;

/**
 * The rarest words of a text as a query. Words are taken from the rarest on until they stand in so many documents together
 * that reading on would cost more than it tells: the cost does not grow with the index.
 */
final class AlikeQuery {

    private static final int MOST_WORDS = 24;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_POSTINGS = 12_000;
    private static final int MOST_CHARACTERS = 2_000;
    private static final float TITLE_WEIGHT = 3;

    private final IndexReader reader;
    private final Synonyms synonyms;
    private final Map<String, Float> weights = new LinkedHashMap<>();

    AlikeQuery(IndexReader reader, Synonyms synonyms) {
        this.reader = reader;
        this.synonyms = synonyms;
    }

    private record Rare(String word, float weight, int documents) {}

    /** Matches nothing where no word tells anything. */
    Query of(String title, String text) throws IOException {
        weigh(title, TITLE_WEIGHT);
        weigh(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)), 1);
        var query = new BooleanQuery.Builder();
        int postings = 0;
        int taken = 0;
        for (var rare : rarest()) {
            postings += rare.documents();
            if (taken >= FEWEST_WORDS && (postings > MOST_POSTINGS || taken >= MOST_WORDS)) {
                break;
            }
            add(query, rare);
            taken++;
        }
        return query.build();
    }

    private void weigh(String text, float weight) {
        Words.telling(text).forEach(it -> weights.merge(synonyms.known(it.text()), weight, Math::max));
    }

    private List<Rare> rarest() throws IOException {
        var found = new ArrayList<Rare>();
        for (var entry : weights.entrySet()) {
            int documents = 0;
            for (var word : synonyms.of(entry.getKey())) {
                documents += reader.docFreq(new Term(Names.TITLE, word)) + reader.docFreq(new Term(Names.TEXT, word));
            }
            if (documents > 0) {
                found.add(new Rare(entry.getKey(), entry.getValue(), documents));
            }
        }
        found.sort(Comparator.comparingDouble(it -> it.documents() / it.weight()));
        return found;
    }

    private void add(BooleanQuery.Builder query, Rare rare) {
        for (var word : synonyms.of(rare.word())) {
            query.add(boosted(Names.TITLE, word, rare.weight() * 2), Occur.SHOULD);
            query.add(boosted(Names.TEXT, word, rare.weight()), Occur.SHOULD);
        }
    }

    private static Query boosted(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }
}
