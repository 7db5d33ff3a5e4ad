package org.lianluo.suggestion.graphql;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionText;
import org.springframework.graphql.data.ArgumentValue;

/** A change of text: what is left out stays as it is. */
record EditInput(
        String id,
        long expectedVersion,
        String idempotencyKey,
        @Nullable String title,
        @Nullable String problem,
        @Nullable String analysis,
        @Nullable String measures,
        @Nullable SuggestionBasis basis,
        @Nullable String field,
        ArgumentValue<UnitId> preferredUnit,
        @Nullable Boolean mayBePublished)
        implements SuggestionDeskController.OnSuggestion {

    Content change(Content before) {
        var text = before.text();
        return new Content(
                new SuggestionText(
                        Objects.requireNonNullElse(title, text.title()),
                        Objects.requireNonNullElse(problem, text.problem()),
                        Objects.requireNonNullElse(analysis, text.analysis()),
                        Objects.requireNonNullElse(measures, text.measures()),
                        basis == null ? text.basis() : basis),
                field == null ? before.field() : field,
                preferredUnit.isOmitted() ? before.preferredUnit() : preferredUnit.value(),
                mayBePublished == null ? before.mayBePublished() : mayBePublished);
    }
}
