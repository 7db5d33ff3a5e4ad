package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DelegationId;

/**
 * A delegation files as a whole: it was asked to confirm a text, and perhaps has.
 *
 * @param confirmedAt null while it has not confirmed, and again when the text changed
 * @param by the name of who confirmed for it; null before
 * @param note how the delegation decided; null before
 * @param contentHash of the text confirmed; null before
 */
public record DelegationConfirmation(
        DelegationId delegation,
        Instant askedAt,
        Deadline answerBy,
        @Nullable Instant confirmedAt,
        @Nullable String by,
        @Nullable String note,
        @Nullable String contentHash) {

    static DelegationConfirmation asked(DelegationId delegation, Instant at, Deadline answerBy) {
        return new DelegationConfirmation(delegation, at, answerBy, null, null, null, null);
    }

    DelegationConfirmation confirmed(Instant at, String who, String how, String hash) {
        return new DelegationConfirmation(delegation, askedAt, answerBy, at, who, how, hash);
    }

    /** As the public may read it: that the delegation confirmed, not who said so and how it decided. */
    public DelegationConfirmation withoutWords() {
        return new DelegationConfirmation(delegation, askedAt, answerBy, confirmedAt, null, null, contentHash);
    }

    public boolean holds() {
        return confirmedAt != null;
    }
}
