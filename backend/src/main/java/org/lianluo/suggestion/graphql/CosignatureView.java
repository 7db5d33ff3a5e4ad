package org.lianluo.suggestion.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.suggestion.domain.CosignAnswer;
import org.lianluo.suggestion.domain.Cosignature;

/** A co-signature as one reader sees it. */
record CosignatureView(Cosignature signature, Reader reader) {

    DeputyId deputyId() {
        return signature.deputy();
    }

    DelegationId delegationId() {
        return signature.delegation();
    }

    public CosignAnswer answer() {
        return signature.answer();
    }

    public Instant invitedAt() {
        return signature.invitedAt();
    }

    public @Nullable Deadline answerBy() {
        return reader.isInside() ? signature.answerBy() : null;
    }

    public @Nullable Instant answeredAt() {
        return signature.answeredAt();
    }

    public @Nullable Instant fellAt() {
        return signature.fellAt();
    }

    public boolean relayConsent() {
        return signature.relayConsent();
    }

    public boolean onPaper() {
        return signature.onPaper();
    }
}
