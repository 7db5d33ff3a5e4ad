package org.lianluo.search.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Node;
import org.lianluo.shared.SearchText;
import org.lianluo.shared.TooCostly;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows what was suggested before: while somebody writes, and when the office looks at what was filed. */
@Controller
class SimilarController {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 40_000;
    private static final int MOST = 20;
    private static final int MOST_OF_ONE_LIST = 10;
    private static final int SHOWN = 5;

    private final SimilarFinder finder;

    SimilarController(SimilarFinder finder) {
        this.finder = finder;
    }

    @QueryMapping
    List<SimilarSuggestion> similarSuggestions(
            @Argument String title, @Argument @Nullable String text, @Argument int first, @ContextValue Actor actor) {
        if (first < 1 || first > MOST) {
            throw new BadArgument("argument.pageSize", MOST);
        }
        SearchText.checked("title", title, LONGEST_TITLE);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new BadArgument("argument.tooLong", "text", LONGEST_TEXT);
        }
        return finder.like(title, text == null ? "" : text, first, actor);
    }

    /** Each costs a search of its own: for a few suggestions at a time. */
    @BatchMapping(typeName = "Suggestion")
    Map<Node, List<SimilarSuggestion>> similar(List<Node> suggestions, @ContextValue Actor actor) {
        if (suggestions.size() > MOST_OF_ONE_LIST) {
            throw new TooCostly("search.similarOfMany", MOST_OF_ONE_LIST);
        }
        var found = new HashMap<Node, List<SimilarSuggestion>>();
        suggestions.forEach(it -> found.put(it, finder.like(it.id().value(), SHOWN, actor)));
        return found;
    }
}
