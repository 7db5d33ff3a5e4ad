package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;

/**
 * An invitation to co-sign and what became of it. A signature is bound to the text it was given to: when the text
 * changes it falls and is asked for again.
 *
 * @param answerBy until when the deputy can answer
 * @param answeredAt null while nothing was answered
 * @param contentHash of the text signed; null where it is not signed
 * @param fellAt when an earlier signature fell because the text changed; null where none did
 * @param relayConsent whether the co-signer agrees that the lead sponsor relays the reply
 * @param onPaper whether the signature stands on a paper that the office filed
 */
public record Cosignature(
        DeputyId deputy,
        DelegationId delegation,
        Instant invitedAt,
        Deadline answerBy,
        CosignAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String contentHash,
        @Nullable Instant fellAt,
        boolean relayConsent,
        boolean onPaper) {

    static Cosignature invited(Sponsor who, Instant at, Deadline answerBy) {
        return new Cosignature(
                who.deputy(), who.delegation(), at, answerBy, CosignAnswer.INVITED, null, null, null, false, false);
    }

    static Cosignature onPaper(Sponsor who, Instant at, Deadline answerBy, String hash) {
        return new Cosignature(
                who.deputy(), who.delegation(), at, answerBy, CosignAnswer.SIGNED, at, hash, null, false, true);
    }

    Cosignature signed(String hash, boolean mayRelay, Instant at) {
        return new Cosignature(
                deputy, delegation, invitedAt, answerBy, CosignAnswer.SIGNED, at, hash, fellAt, mayRelay, onPaper);
    }

    Cosignature answered(CosignAnswer given, Instant at) {
        return new Cosignature(deputy, delegation, invitedAt, answerBy, given, at, null, fellAt, relayConsent, onPaper);
    }

    /** Asked for again after the text changed. */
    Cosignature fallen(Instant at, Deadline again) {
        return new Cosignature(
                deputy, delegation, invitedAt, again, CosignAnswer.INVITED, null, null, at, relayConsent, onPaper);
    }

    public boolean isPending() {
        return answer == CosignAnswer.INVITED;
    }

    /** Whether the deputy has signed or is still asked to. */
    public boolean takesPart() {
        return holds() || isPending();
    }

    public boolean holds() {
        return answer == CosignAnswer.SIGNED;
    }
}
