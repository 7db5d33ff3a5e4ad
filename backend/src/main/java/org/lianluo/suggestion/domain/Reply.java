package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.UnitId;

/**
 * A unit's reply to the deputies. It is corrected only by a new version.
 *
 * @param id unique within its suggestion
 * @param assignment the assignment it discharges
 * @param round of handling it ends
 * @param versions oldest first, at least one
 * @param releasedAt when it reached the deputies
 * @param relayBy until when the lead sponsor passes it on to those who agreed to that
 * @param publishBy until when the office decides on its publication
 * @param deliveries to the sponsor and every co-signer
 * @param evaluation of the sponsor; null until it is locked
 * @param lapsedAt when the time to evaluate ended in silence; null where it did not
 * @param opinions of co-signers
 * @param publication null until the office has decided
 */
public record Reply(
        String id,
        String assignment,
        UnitId unit,
        int round,
        List<ReplyVersion> versions,
        Instant releasedAt,
        Deadline relayBy,
        Deadline publishBy,
        List<Delivery> deliveries,
        @Nullable Evaluation evaluation,
        @Nullable Instant lapsedAt,
        List<CosignerEvaluation> opinions,
        @Nullable PublicationDecision publication) {

    public Reply {
        versions = List.copyOf(versions);
        deliveries = List.copyOf(deliveries);
        opinions = List.copyOf(opinions);
    }

    public ReplyVersion latest() {
        return versions.get(versions.size() - 1);
    }

    public ReplyContent content() {
        return latest().content();
    }

    Reply corrected(ReplyVersion version) {
        return with(Lists.with(versions, version), deliveries, evaluation, lapsedAt, opinions, publication);
    }

    /** Passed on to those who agreed that the lead sponsor does so. */
    Reply relayed(Instant at) {
        var done = deliveries.stream()
                .map(it -> it.isDone() ? it : new Delivery(it.deputy(), true, at))
                .toList();
        return with(versions, done, evaluation, lapsedAt, opinions, publication);
    }

    Reply evaluated(Evaluation judgement) {
        return with(versions, deliveries, judgement, lapsedAt, opinions, publication);
    }

    Reply lapsed(Instant at) {
        return with(versions, deliveries, evaluation, at, opinions, publication);
    }

    Reply opined(CosignerEvaluation added) {
        var others = opinions.stream()
                .filter(it -> !it.deputy().equals(added.deputy()))
                .toList();
        return with(versions, deliveries, evaluation, lapsedAt, Lists.with(others, added), publication);
    }

    Reply published(PublicationDecision decision) {
        return with(versions, deliveries, evaluation, lapsedAt, opinions, decision);
    }

    private Reply with(
            List<ReplyVersion> sent,
            List<Delivery> delivered,
            @Nullable Evaluation judgement,
            @Nullable Instant lapsed,
            List<CosignerEvaluation> others,
            @Nullable PublicationDecision decision) {
        return new Reply(
                id,
                assignment,
                unit,
                round,
                sent,
                releasedAt,
                relayBy,
                publishBy,
                delivered,
                judgement,
                lapsed,
                others,
                decision);
    }

    public boolean isPublished() {
        return publication != null && publication.publication().extent() != PublicationExtent.NONE;
    }

    public boolean isPublishedInFull() {
        return publication != null && publication.publication().extent() == PublicationExtent.FULL;
    }

    public List<Delivery> undelivered() {
        return deliveries.stream().filter(it -> !it.isDone()).toList();
    }
}
