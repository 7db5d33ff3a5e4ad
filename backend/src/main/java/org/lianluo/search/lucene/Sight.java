package org.lianluo.search.lucene;

import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lianluo.shared.index.Facet;

/** The conditions under which a face is found at all: that the reader sees it, and what is filtered by. */
final class Sight {

    private Sight() {}

    /** Of each item the one face that is for a reader of these audiences. */
    static Query of(Map<String, Set<String>> audiences) {
        var sight = new BooleanQuery.Builder();
        sight.add(anyOf(Names.AUDIENCE, audiences), Occur.FILTER);
        sight.add(anyOf(Names.FULLER, audiences), Occur.MUST_NOT);
        return sight.build();
    }

    private static Query anyOf(String field, Map<String, Set<String>> audiences) {
        var any = new BooleanQuery.Builder();
        audiences.forEach((kind, names) -> names.forEach(name ->
                any.add(new TermQuery(new Term(field, Names.audience(kind, name))), Occur.SHOULD)));
        return any.build();
    }

    /** One of the values in each of the facets. */
    static void narrow(BooleanQuery.Builder query, Map<Facet, Set<String>> filter) {
        filter.forEach((facet, values) -> query.add(anyOf(Names.of(facet), values), Occur.FILTER));
    }

    static Query anyOf(String field, Set<String> values) {
        var any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }
}
