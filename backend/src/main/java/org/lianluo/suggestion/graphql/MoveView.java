package org.lianluo.suggestion.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Published;
import org.lianluo.suggestion.domain.SuggestionMove;

/** A step as one reader sees it: names and remarks are for those inside, inner remarks for those they belong to. */
record MoveView(SuggestionMove move, Reader reader) {

    public SuggestionAction action() {
        return move.action();
    }

    public Instant at() {
        return move.at();
    }

    public @Nullable String by() {
        return reader.seesStep(move) && !move.name().isEmpty() ? move.name() : null;
    }

    @Nullable
    String behalfKey() {
        return reader.seesStep(move) ? move.behalf() : null;
    }

    public @Nullable String assignment() {
        return reader.seesStep(move) ? move.assignment() : null;
    }

    public @Nullable String rule() {
        return reader.seesStep(move) ? move.rule() : null;
    }

    public SuggestionStatus status() {
        return reader.seesStep(move) ? move.to() : Published.after(move);
    }

    public @Nullable String remark() {
        return reader.seesRemark(move) ? move.remark() : null;
    }
}
