package org.lianluo.suggestion.domain;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;

/**
 * How a reply is published, as the unit proposes and the office decides; parts may be missing while it is drafted.
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
        summary = extent == PublicationExtent.SUMMARY ? summary : null;
        reason = extent == PublicationExtent.FULL ? null : reason;
        Texts.limit("summary", summary, SuggestionText.PART_LIMIT);
        Texts.limit("publicationReason", reason, 2_000);
    }

    Stream<Problem> problems() {
        return Stream.concat(
                extent == PublicationExtent.SUMMARY ? Texts.missing("summary", summary) : Stream.of(),
                extent == PublicationExtent.FULL ? Stream.of() : Texts.missing("publicationReason", reason));
    }

    void requireComplete() {
        Refusal.ifAny(problems().toList());
    }
}
