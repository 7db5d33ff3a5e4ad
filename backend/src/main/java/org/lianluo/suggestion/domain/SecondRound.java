package org.lianluo.suggestion.domain;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionAction;

/** What follows where the deputy is dissatisfied with a reply. */
public final class SecondRound {

    private SecondRound() {}

    /**
     * Sends a reply the deputy is dissatisfied with to be handled again, by the same unit or its superior (Rules of
     * Procedure, article 32): a new round with a new clock.
     *
     * @param unit null for the same
     */
    public record Rehandle(
            @Nullable String assignment, @Nullable UnitId unit, String words) implements Act {

        public Rehandle {
            Texts.require("remark", words, Objection.GROUNDS_LIMIT);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.REHANDLE;
        }

        @Override
        public void check(References references) {
            references.requireUnit("unit", unit);
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var before = step.assignment();
            var handling = suggestion.handling();
            var other = unit == null ? before.unit() : unit;
            if (!other.equals(before.unit()) && handling.currentOf(other).isPresent()) {
                throw Refusal.at("unit", ProblemCode.INVALID_VALUE, "suggestion.unitTwice");
            }
            var again = Dispatch.begun(
                    handling, new Assignee(other, before.role()), before.round() + 1, false, step, before.id());
            return suggestion.withHandling(handling.assigned(again));
        }

        @Override
        public String remark() {
            return words;
        }
    }

    /** Ends an item the deputy is still dissatisfied with after it was handled again, with an explanation. */
    public record Close(@Nullable String assignment, String words) implements Act {

        public Close {
            Texts.require("remark", words, Objection.GROUNDS_LIMIT);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.CLOSE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return Judging.followedUp(suggestion, step);
        }

        @Override
        public String remark() {
            return words;
        }
    }
}
