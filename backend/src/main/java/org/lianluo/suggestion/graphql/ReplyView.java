package org.lianluo.suggestion.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.ContactData;
import org.lianluo.suggestion.domain.CosignerEvaluation;
import org.lianluo.suggestion.domain.Delivery;
import org.lianluo.suggestion.domain.Evaluation;
import org.lianluo.suggestion.domain.PublicationExtent;
import org.lianluo.suggestion.domain.Reply;
import org.lianluo.suggestion.domain.ReplyClass;

/** A reply as one reader sees it. */
record ReplyView(Reply reply, Reader reader) {

    public String id() {
        return reader.suggestion().id().value() + "." + reply.id();
    }

    public String key() {
        return reply.id();
    }

    public int round() {
        return reply.round();
    }

    public ReplyClass replyClass() {
        return Objects.requireNonNull(reply.content().replyClass());
    }

    public String documentNumber() {
        return reply.content().documentNumber();
    }

    public String text() {
        var summary = summary();
        return summary != null
                ? ContactData.removed(summary)
                : new ContentView(reply.content(), reader.isInside()).text();
    }

    public Instant sentAt() {
        return reply.releasedAt();
    }

    public @Nullable String signatory() {
        return reader.isInside() ? reply.latest().signatory() : null;
    }

    public @Nullable ContentView content() {
        return summary() == null ? new ContentView(reply.content(), reader.isInside()) : null;
    }

    public List<ReplyVersionView> versions() {
        var shown = reader.isInside() ? reply.versions() : List.of(reply.latest());
        return shown.stream()
                .map(it -> new ReplyVersionView(it, reader.isInside(), summary() != null))
                .toList();
    }

    public List<Delivery> deliveries() {
        return reader.isInside() ? reply.deliveries() : List.of();
    }

    public boolean mayBePublished() {
        return reply.content().publication().extent() != PublicationExtent.NONE;
    }

    public @Nullable DecisionView publication() {
        var decision = reply.publication();
        return decision == null ? null : new DecisionView(decision, reader.isInside());
    }

    public @Nullable Evaluation evaluation() {
        return reader.isInside() ? reply.evaluation() : null;
    }

    public @Nullable Instant silentSince() {
        return reader.isInside() ? reply.lapsedAt() : null;
    }

    public List<CosignerEvaluation> cosignerEvaluations() {
        return reader.seesOpinions(reply) ? reply.opinions() : List.of();
    }

    /** The summary, where the reader gets no more than that. */
    private @Nullable String summary() {
        var decision = reply.publication();
        return reader.isInside() || decision == null
                ? null
                : decision.publication().summary();
    }
}
