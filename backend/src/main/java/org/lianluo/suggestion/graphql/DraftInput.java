package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.FileId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionText;

/** A new draft; every part may be missing. */
record DraftInput(
        String idempotencyKey,
        @Nullable String title,
        @Nullable String problem,
        @Nullable String analysis,
        @Nullable String measures,
        @Nullable SuggestionBasis basis,
        @Nullable String field,
        @Nullable UnitId preferredUnit,
        @Nullable Boolean mayBePublished,
        @Nullable List<FileId> attachments) {

    Content content() {
        var text = new SuggestionText(written(title), written(problem), written(analysis), written(measures), basis);
        return new Content(
                text,
                field,
                preferredUnit,
                !Boolean.FALSE.equals(mayBePublished),
                attachments == null ? List.of() : attachments);
    }

    private static String written(@Nullable String part) {
        return Objects.requireNonNullElse(part, "");
    }
}
