package org.lianluo.suggestion.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.SuggestionMove;

/** A step; names and remarks are for those inside. */
record MoveView(SuggestionMove move, boolean inside) {

    public SuggestionAction action() {
        return move.action();
    }

    public Instant at() {
        return move.at();
    }

    public @Nullable String by() {
        return inside ? move.name() : null;
    }

    public SuggestionStatus status() {
        return move.to();
    }

    public @Nullable String remark() {
        return inside ? move.remark() : null;
    }
}
