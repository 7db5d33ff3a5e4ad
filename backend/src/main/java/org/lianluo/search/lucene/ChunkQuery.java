package org.lianluo.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.platform.text.Word;
import org.lianluo.platform.text.Words;
import org.lianluo.search.domain.QueryWords;

/** What is written between two spaces, as a query: its words or what means the same, or just these characters in a row. */
final class ChunkQuery {

    private static final Map<String, Float> WORD_FIELDS = Map.of(Names.TITLE, 4f, Names.TEXT, 1f, Names.REPLY, 0.7f);
    private static final Map<String, Float> PAIR_FIELDS = Map.of(Names.TITLE_PAIRS, 3f, Names.TEXT_PAIRS, 0.5f);
    private static final float SYNONYM = 0.8f;
    private static final float OTHERS = 0.1f;
    private static final int ALL_OF = 4;
    private static final int MANY_CHARACTERS = 12;
    private static final int SHORTEST_WITH_A_TYPO = 3;
    private static final int LONGEST_WITH_A_TYPO = 8;
    private static final int LONGEST_IN_LATIN = 20;
    private static final int EXPANSIONS = 30;

    private final String chunk;
    private final List<String> words;
    private final List<Word> pairs;
    private final Synonyms synonyms;

    /** @param chunk normalised */
    ChunkQuery(String chunk, Synonyms synonyms) {
        this.chunk = chunk;
        this.words = QueryWords.of(chunk);
        this.pairs = Words.bigrams(chunk);
        this.synonyms = synonyms;
    }

    Query asWritten() {
        return either(Stream.of(
                byName(chunk),
                words.isEmpty() ? new MatchNoDocsQuery() : words(words.size() > ALL_OF ? 0.75 : 1),
                inARow(words.isEmpty() ? PAIR_FIELDS.keySet() : Set.of(Names.TITLE_PAIRS))));
    }

    /** That its title has all the words. */
    Query inTitle() {
        if (words.isEmpty()) {
            return inARow(Set.of(Names.TITLE_PAIRS));
        }
        var all = new BooleanQuery.Builder();
        words.forEach(it -> all.add(either(synonyms.of(it).stream().map(ChunkQuery::titled)), Occur.FILTER));
        return all.build();
    }

    private static Query titled(String word) {
        return isRow(word) ? row(Names.TITLE_PAIRS, Words.bigrams(word)) : new TermQuery(new Term(Names.TITLE, word));
    }

    /** Also where one character is wrong, or where most of it is there. */
    Query roughly() {
        return either(Stream.of(
                new BoostQuery(asWritten(), 3),
                words.size() < 2 ? new MatchNoDocsQuery() : words(0.6),
                inARow(PAIR_FIELDS.keySet()),
                fuzzy(),
                mostPairs()));
    }

    private static Query either(Stream<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.filter(it -> !(it instanceof MatchNoDocsQuery)).forEach(it -> any.add(it, Occur.SHOULD));
        return any.build();
    }

    /** By number, by a whole name, or by the beginning of a name in Latin letters. */
    static Query byName(String chunk) {
        var any = new BooleanQuery.Builder();
        any.add(constant(new TermQuery(new Term(Names.EXACT, chunk)), 30), Occur.SHOULD);
        NumberWords.in(chunk)
                .ifPresent(it -> any.add(constant(new TermQuery(new Term(Names.NUMBER, it)), 40), Occur.SHOULD));
        PinyinWords.in(chunk).ifPresent(it -> {
            any.add(constant(new TermQuery(new Term(Names.PINYIN, it)), 25), Occur.SHOULD);
            any.add(constant(new PrefixQuery(new Term(Names.PINYIN, it)), 15), Occur.SHOULD);
        });
        return any.build();
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private Query words(double share) {
        if (words.size() == 1) {
            return word(words.get(0));
        }
        var all = new BooleanQuery.Builder();
        if (share < 1) {
            words.forEach(it -> all.add(word(it), Occur.SHOULD));
            return all.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * share))
                    .build();
        }
        words.forEach(it -> all.add(word(it), Occur.MUST));
        return all.build();
    }

    /** Found wherever it stands, and ranked by where. */
    private Query word(String word) {
        return new BooleanQuery.Builder()
                .add(either(synonyms.of(word).stream().flatMap(ChunkQuery::anywhere)), Occur.FILTER)
                .add(ranked(word), Occur.SHOULD)
                .build();
    }

    private static Stream<Query> anywhere(String word) {
        return isRow(word) ? inFields(word, 1) : Stream.of(new TermQuery(new Term(Names.ANYWHERE, word)));
    }

    private Query ranked(String word) {
        return new DisjunctionMaxQuery(
                synonyms.of(word).stream()
                        .flatMap(it -> it.equals(word) ? inFields(it, 1) : inFields(it, SYNONYM))
                        .toList(),
                OTHERS);
    }

    /** A synonym of several words is looked for as characters in a row. */
    private static Stream<Query> inFields(String word, float weight) {
        return isRow(word)
                ? PAIR_FIELDS.entrySet().stream()
                        .map(field -> boosted(row(field.getKey(), Words.bigrams(word)), field.getValue() * weight))
                : WORD_FIELDS.entrySet().stream()
                        .map(field ->
                                boosted(new TermQuery(new Term(field.getKey(), word)), field.getValue() * weight));
    }

    private static boolean isRow(String word) {
        return QueryWords.of(word).size() > 1 && Words.bigrams(word).size() > 1;
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    /**
     * For names and words no dictionary knows, or which are cut differently where they stand. In whole texts that costs
     * most of all, so that it is done where words alone bring little.
     */
    private Query inARow(Set<String> fields) {
        if (pairs.isEmpty()) {
            return chunk.length() == 1 ? single() : new MatchNoDocsQuery();
        }
        var any = new BooleanQuery.Builder();
        PAIR_FIELDS.forEach((field, boost) -> {
            if (fields.contains(field) && (field.equals(Names.TITLE_PAIRS) || chunk.length() <= MANY_CHARACTERS)) {
                any.add(boosted(row(field, pairs), boost), Occur.SHOULD);
            }
        });
        return any.build();
    }

    private Query single() {
        return constant(new PrefixQuery(new Term(Names.TITLE_PAIRS, chunk)), 1);
    }

    private static Query row(String field, List<Word> pairs) {
        if (pairs.size() == 1) {
            return new TermQuery(new Term(field, pairs.get(0).text()));
        }
        var row = new PhraseQuery.Builder();
        pairs.forEach(pair -> row.add(new Term(field, pair.text()), pair.start()));
        return row.build();
    }

    private Query fuzzy() {
        int longest = PinyinWords.in(chunk).isPresent() ? LONGEST_IN_LATIN : LONGEST_WITH_A_TYPO;
        if (chunk.length() < SHORTEST_WITH_A_TYPO || chunk.length() > longest) {
            return new MatchNoDocsQuery();
        }
        return either(Set.of(Names.TITLE, Names.TEXT, Names.EXACT, Names.PINYIN).stream()
                .map(field -> new FuzzyQuery(new Term(field, chunk), 1, 0, EXPANSIONS, true)));
    }

    /** One wrong character spoils two pairs. */
    private Query mostPairs() {
        int least = Math.max(2, pairs.size() - 2);
        if (pairs.size() < SHORTEST_WITH_A_TYPO) {
            return new MatchNoDocsQuery();
        }
        return either(PAIR_FIELDS.entrySet().stream().map(field -> {
            var most = new BooleanQuery.Builder();
            pairs.stream()
                    .map(Word::text)
                    .distinct()
                    .forEach(it -> most.add(new TermQuery(new Term(field.getKey(), it)), Occur.SHOULD));
            return boosted(most.setMinimumNumberShouldMatch(least).build(), field.getValue() / 2);
        }));
    }
}
