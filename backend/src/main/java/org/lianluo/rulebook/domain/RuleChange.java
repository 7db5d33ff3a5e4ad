package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Message;

/**
 * What another version would do to one term.
 *
 * @param before null where the newest version has no such rule
 * @param after null where there would be none
 */
public record RuleChange(
        RuleKind kind, @Nullable Rule before, @Nullable Rule after, Effect open, List<Sample> samples) {

    /**
     * On open obligations, if they were moved.
     *
     * @param dueBefore of those that would move; null where none would
     * @param uncountable those that need a year that is not known
     */
    public record Effect(
            int open,
            int moving,
            @Nullable Span dueBefore,
            @Nullable Span dueAfter,
            int overdueBefore,
            int overdueAfter,
            int uncountable) {}

    /** From one day to another, both included. */
    public record Span(LocalDate earliest, LocalDate latest) {

        static @Nullable Span of(List<LocalDate> days) {
            return days.isEmpty()
                    ? null
                    : new Span(
                            days.stream().min(LocalDate::compareTo).orElseThrow(),
                            days.stream().max(LocalDate::compareTo).orElseThrow());
        }
    }

    /**
     * On a term that starts on a telling day.
     *
     * @param dueBefore null where there is no such rule, or a year is not known
     * @param dueAfter null where there would be no such rule, or a year is not known
     */
    public record Sample(
            LocalDate start,
            Message occasion,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter) {}
}
