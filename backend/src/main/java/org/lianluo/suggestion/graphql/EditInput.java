package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.FileId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionText;
import org.springframework.graphql.data.ArgumentValue;

/** A change of text: what is left out stays as it is. */
record EditInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        @Nullable String title,
        @Nullable String problem,
        @Nullable String analysis,
        @Nullable String measures,
        ArgumentValue<SuggestionBasis> basis,
        ArgumentValue<String> field,
        ArgumentValue<UnitId> preferredUnit,
        @Nullable Boolean mayBePublished,
        @Nullable List<FileId> attachments)
        implements OnSuggestion {

    Content change(Content before) {
        var text = before.text();
        return new Content(
                new SuggestionText(
                        Objects.requireNonNullElse(title, text.title()),
                        Objects.requireNonNullElse(problem, text.problem()),
                        Objects.requireNonNullElse(analysis, text.analysis()),
                        Objects.requireNonNullElse(measures, text.measures()),
                        basis.isOmitted() ? text.basis() : basis.value()),
                field.isOmitted() ? before.field() : field.value(),
                preferredUnit.isOmitted() ? before.preferredUnit() : preferredUnit.value(),
                mayBePublished == null ? before.mayBePublished() : mayBePublished,
                attachments == null ? before.attachments() : attachments);
    }
}
