package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.SuggestionField;
import org.lianluo.suggestion.domain.SuggestionFields;
import org.lianluo.suggestion.domain.SuggestionQuery;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reads suggestions; what a reader may see comes from {@link Audience} alone. */
@Controller
class SuggestionController {

    private final Suggestions suggestions;
    private final SuggestionFields fields;
    private final SuggestionViews views;

    SuggestionController(Suggestions suggestions, SuggestionFields fields, SuggestionViews views) {
        this.suggestions = suggestions;
        this.fields = fields;
        this.views = views;
    }

    @QueryMapping
    Page<SuggestionView> suggestions(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable SuggestionFilter filter,
            @Argument @Nullable SuggestionOrder orderBy,
            @ContextValue Actor actor) {
        var page = PageRequest.of(first, after, last, before);
        var asked = filter == null ? SuggestionFilter.ALL : filter;
        var order = orderBy == null ? SuggestionOrder.LATEST : orderBy;
        return suggestions.list(asked.query(actor, order), page).map(it -> views.of(it, actor));
    }

    @QueryMapping
    @Nullable
    SuggestionView suggestion(
            @Argument @Nullable String id, @Argument @Nullable String number, @ContextValue Actor actor) {
        var wanted = id != null
                ? id
                : number == null
                        ? null
                        : suggestions.numbered(number).map(Object::toString).orElse(null);
        return wanted == null
                ? null
                : visible(List.of(wanted), actor).stream().findFirst().orElse(null);
    }

    private List<SuggestionView> visible(List<String> ids, Actor actor) {
        Audience.of(actor);
        return suggestions.find(ids).stream()
                .filter(it -> Audience.sees(actor, it))
                .map(it -> views.of(it, actor))
                .toList();
    }

    @QueryMapping
    List<SuggestionField> suggestionFields() {
        return fields.list();
    }

    record SuggestionOrder(SuggestionQuery.Order field, String direction) {

        static final SuggestionOrder LATEST = new SuggestionOrder(SuggestionQuery.Order.UPDATED_AT, "DESC");
    }
}
