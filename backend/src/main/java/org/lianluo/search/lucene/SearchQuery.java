package org.lianluo.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.lianluo.platform.text.NormalText;
import org.lianluo.platform.text.Synonyms;
import org.lianluo.search.domain.QueryWords;
import org.lianluo.search.domain.Search;

/** A search as a query; what the reader may not see is left out by the query itself. */
final class SearchQuery {

    private SearchQuery() {}

    static Query of(Search search, boolean relaxed, Synonyms synonyms) {
        return all(search, relaxed, synonyms).build();
    }

    /** Those of {@link #of} that have all words in their titles. */
    static Query inTitles(Search search, boolean relaxed, Synonyms synonyms) {
        var query = all(search, relaxed, synonyms);
        for (var chunk : QueryWords.chunks(search.text())) {
            query.add(new ChunkQuery(chunk, synonyms).inTitle(), Occur.FILTER);
        }
        return query.build();
    }

    private static BooleanQuery.Builder all(Search search, boolean relaxed, Synonyms synonyms) {
        var query = new BooleanQuery.Builder();
        query.add(words(search.text(), relaxed, synonyms), Occur.MUST);
        query.add(Sight.of(search.audiences()), Occur.FILTER);
        Sight.narrow(query, search.filter());
        return query;
    }

    /** All that stands between spaces, or a name with a space in it. */
    private static Query words(String text, boolean relaxed, Synonyms synonyms) {
        var chunks = QueryWords.chunks(text);
        if (chunks.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var all = new BooleanQuery.Builder();
        for (var chunk : chunks) {
            var asked = new ChunkQuery(chunk, synonyms);
            all.add(relaxed ? asked.roughly() : asked.asWritten(), Occur.MUST);
        }
        return chunks.size() == 1
                ? all.build()
                : new BooleanQuery.Builder()
                        .add(all.build(), Occur.SHOULD)
                        .add(ChunkQuery.byName(NormalText.of(text).strip()), Occur.SHOULD)
                        .build();
    }
}
