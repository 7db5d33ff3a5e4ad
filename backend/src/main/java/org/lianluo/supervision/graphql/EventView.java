package org.lianluo.supervision.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.supervision.domain.TopicMove;

/** A step, for those inside. */
record EventView(TopicMove move) {

    public KeySupervisionAction action() {
        return move.action();
    }

    public Instant at() {
        return move.at();
    }

    public String by() {
        return move.name();
    }

    public KeySupervisionStatus status() {
        return move.to();
    }

    public @Nullable String remark() {
        return move.remark();
    }
}
