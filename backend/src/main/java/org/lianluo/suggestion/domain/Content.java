package org.lianluo.suggestion.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.FileId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;

/**
 * What the sponsor decides: the text and what should become of it.
 *
 * @param field the code of its field; null until somebody has said
 * @param preferredUnit the unit the sponsor would like to handle it; null where none was named
 */
public record Content(
        SuggestionText text,
        @Nullable String field,
        @Nullable UnitId preferredUnit,
        boolean mayBePublished,
        List<FileId> attachments) {

    public static final int ATTACHMENTS_LIMIT = 10;

    public Content {
        attachments = List.copyOf(attachments);
        if (attachments.size() > ATTACHMENTS_LIMIT) {
            throw Refusal.at("attachments", ProblemCode.TOO_LONG, "suggestion.tooManyAttachments", ATTACHMENTS_LIMIT);
        }
    }

    public Content(
            SuggestionText text, @Nullable String field, @Nullable UnitId preferredUnit, boolean mayBePublished) {
        this(text, field, preferredUnit, mayBePublished, List.of());
    }
}
