package org.lianluo.suggestion.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a reply is published, as the unit proposes and the office decides.
 *
 * @param summary owed for SUMMARY; null otherwise
 * @param reason owed where it is not published in full; null otherwise
 */
public record Publication(
        PublicationExtent extent,
        @Nullable String summary,
        @Nullable String reason) {

    public static final Publication IN_FULL = new Publication(PublicationExtent.FULL, null, null);

    public Publication {
        if (extent == PublicationExtent.SUMMARY) {
            Texts.require("summary", summary, SuggestionText.PART_LIMIT);
        } else {
            summary = null;
        }
        if (extent == PublicationExtent.FULL) {
            reason = null;
        } else {
            Texts.require("publicationReason", reason, 2_000);
        }
    }
}
