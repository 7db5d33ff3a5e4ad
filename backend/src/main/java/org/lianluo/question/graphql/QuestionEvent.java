package org.lianluo.question.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.QuestionStatus;
import org.lianluo.question.domain.QuestionMove;
import org.lianluo.shared.UnitId;

/** A step, without the account behind it. */
record QuestionEvent(QuestionMove move) {

    @Nullable
    UnitId unitId() {
        return move.unit();
    }

    public QuestionAction action() {
        return move.action();
    }

    public Instant at() {
        return move.at();
    }

    public String by() {
        return move.name();
    }

    public QuestionStatus status() {
        return move.to();
    }

    public @Nullable String remark() {
        return move.remark();
    }
}
