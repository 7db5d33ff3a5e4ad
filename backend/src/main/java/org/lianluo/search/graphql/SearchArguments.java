package org.lianluo.search.graphql;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.search.domain.Search;
import org.lianluo.search.domain.SearchSort;
import org.lianluo.shared.Actor;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.SearchText;

/** What the query {@code search} is asked with. */
record SearchArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before,
        String text,
        @Nullable Set<String> kinds,
        @Nullable SearchFilter filter,
        @Nullable SearchSort sort) {

    private static final int LONGEST = 200;

    PageRequest page() {
        return PageRequest.of(first, after, last, before);
    }

    Search search(Kinds known, Actor actor) {
        SearchText.checked("text", text, LONGEST);
        return new Search(
                text,
                known.audiences(kinds, actor),
                (filter == null ? SearchFilter.NONE : filter).values(),
                sort == null ? SearchSort.RELEVANCE : sort);
    }
}
