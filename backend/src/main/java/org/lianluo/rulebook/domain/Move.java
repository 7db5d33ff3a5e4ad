package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.OpenClock;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.WorkCalendar;

/**
 * Where open clocks that are alike would go.
 *
 * @param countable false where a year needed is not known: they are taken to stay
 */
record Move(int clocks, LocalDate before, LocalDate after, boolean countable) {

    static Move of(OpenClock clock, @Nullable Rule rule, WorkCalendar calendar) {
        var deadline = clock.deadline();
        if (rule == null) {
            return new Move(clock.count(), deadline.due(), deadline.due(), true);
        }
        var after = unlessMissing(() -> counted(rule, deadline, calendar).due());
        return new Move(clock.count(), deadline.due(), after == null ? deadline.due() : after, after != null);
    }

    private static Deadline counted(Rule rule, Deadline deadline, WorkCalendar calendar) {
        var count = calendar.count(rule.term(), deadline.count().start());
        return new Deadline(
                        deadline.rule(), rule.term(), deadline.startedBy(), rule.source(), deadline.ruleSet(), count)
                .withChangesOf(deadline, calendar);
    }

    /** The day, or null where a year it needs is not known. */
    static @Nullable LocalDate unlessMissing(Supplier<LocalDate> day) {
        try {
            return day.get();
        } catch (Refusal refusal) {
            if (refusal.problems().stream().anyMatch(it -> it.code() != ProblemCode.CALENDAR_MISSING)) {
                throw refusal;
            }
            return null;
        }
    }

    boolean isOne() {
        return !after.equals(before);
    }

    static int count(List<Move> moves) {
        return moves.stream().mapToInt(Move::clocks).sum();
    }
}
