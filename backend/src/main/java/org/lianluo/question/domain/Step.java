package org.lianluo.question.domain;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.QuestionStatus;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.UnitId;

/**
 * Who does something, when, and how long others then have.
 *
 * @param term the due day of a term that starts on the day of {@code at}
 */
public record Step(Actor actor, Instant at, Function<RuleKind, Deadline> term) {

    QuestionMove move(QuestionAction action, QuestionStatus to, @Nullable UnitId unit, @Nullable String remark) {
        return new QuestionMove(action, to, at, actor.signedIn(), actor.name(), unit, remark);
    }

    /** What the state makes owed from now on, its clock named after the state; null where it makes nothing owed. */
    @Nullable
    Owed owedIn(QuestionStatus state) {
        var duty = Workflow.DUTIES.get(state);
        if (duty == null) {
            return null;
        }
        var due = term.apply(duty.rule());
        return new Owed(
                new Deadline(due.rule(), due.term(), state.name(), due.source(), due.ruleSet(), due.count()), at);
    }
}
