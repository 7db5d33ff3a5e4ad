package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.FileId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionText;

/** A suggestion handed in on paper. */
record PaperInput(
        String idempotencyKey,
        DeputyId sponsor,
        @Nullable List<DeputyId> cosigners,
        LocalDate dated,
        String title,
        String problem,
        String analysis,
        String measures,
        SuggestionBasis basis,
        @Nullable String field,
        @Nullable UnitId preferredUnit,
        boolean mayBePublished,
        @Nullable List<FileId> attachments) {

    Content content() {
        return new Content(
                new SuggestionText(title, problem, analysis, measures, basis),
                field,
                preferredUnit,
                mayBePublished,
                attachments == null ? List.of() : attachments);
    }
}
