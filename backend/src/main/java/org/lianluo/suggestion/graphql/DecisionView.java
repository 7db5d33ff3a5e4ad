package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.PublicationDecision;
import org.lianluo.suggestion.domain.PublicationExtent;

/** The decision on publication as one reader sees it. */
record DecisionView(PublicationDecision decision, boolean inside) {

    public PublicationExtent extent() {
        return decision.publication().extent();
    }

    public @Nullable String summary() {
        return decision.publication().summary();
    }

    public @Nullable String reason() {
        return inside ? decision.publication().reason() : null;
    }

    public LocalDate on() {
        return decision.on();
    }
}
