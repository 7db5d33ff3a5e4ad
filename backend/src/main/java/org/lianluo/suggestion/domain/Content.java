package org.lianluo.suggestion.domain;

import org.jspecify.annotations.Nullable;
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
        boolean mayBePublished) {}
