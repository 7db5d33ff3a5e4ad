package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.FileId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;

/** Assigning to units, and putting an assignment right. */
public final class Dispatch {

    private Dispatch() {}

    /** Notes which units are meant, for an assignment meeting. */
    public record Propose(List<Assignee> units) implements Act {

        public Propose {
            units = List.copyOf(units);
            Assignee.requireWay(units);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.PROPOSE;
        }

        @Override
        public void check(References references) {
            references.requireUnits("assignments", units);
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withFiling(suggestion.filing().proposed(units));
        }

        @Override
        public boolean isRecorded() {
            return false;
        }
    }

    /**
     * Assigns it; each unit's clock starts on this day, never earlier (Law on Deputies, article 51).
     *
     * @param wide whether it concerns many fields or is difficult, which gives six months instead of three
     */
    public record Assign(List<Assignee> units, boolean wide) implements Act {

        public Assign {
            units = List.copyOf(units);
            Assignee.requireWay(units);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.ASSIGN;
        }

        @Override
        public void check(References references) {
            references.requireUnits("assignments", units);
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var handling = suggestion.handling();
            for (var unit : units) {
                handling = handling.assigned(begun(handling, unit, 1, wide, step, null));
            }
            return suggestion
                    .withHandling(handling)
                    .withFiling(suggestion.filing().proposed(List.of()));
        }
    }

    static Assignment begun(
            Handling handling, Assignee to, int round, boolean wide, Step step, @Nullable String follows) {
        return new Assignment(
                "a" + (handling.assignments().size() + 1),
                to.unit(),
                to.role(),
                round,
                AssignmentStatus.ASSIGNED,
                step.at(),
                null,
                UnitClock.started(
                        step.term(clock(to.role(), round, wide)),
                        step.term(RuleKind.OBJECT),
                        step.terms().has(RuleKind.SUSPEND)),
                UnitWork.NONE,
                null,
                Duties.due(AssignmentStatus.ASSIGNED, step),
                step.at(),
                follows);
    }

    private static RuleKind clock(HandlingRole role, int round, boolean wide) {
        if (!role.replies()) {
            return RuleKind.CO_OPINION;
        }
        if (round > 1) {
            return RuleKind.REHANDLE_REPLY;
        }
        return wide ? RuleKind.REPLY_EXTENDED : RuleKind.REPLY;
    }

    /** A unit says that it is not the one, within the return window; it cannot pass the item on by itself. */
    public record RaiseObjection(
            String grounds, List<FileId> evidence, @Nullable UnitId proposed) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.OBJECT;
        }

        @Override
        public void check(References references) {
            references.requireUnit("proposedUnit", proposed);
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var objection = new Objection(grounds, evidence, proposed, step.at(), null, null);
            return suggestion.changeTarget(step, it -> it.objected(objection));
        }

        @Override
        public List<FileId> files() {
            return evidence;
        }

        @Override
        public String remark() {
            return grounds;
        }
    }

    /**
     * Gives it to other units instead: upholds an objection, or puts right what the office itself got wrong.
     *
     * @param assignment may be left out where only one can be meant
     * @param units that take its place; none only where a co-handler is no longer needed
     */
    public record Reassign(@Nullable String assignment, List<Assignee> units, String words) implements Act {

        public Reassign {
            units = List.copyOf(units);
            Texts.require("remark", words, Objection.GROUNDS_LIMIT);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.REASSIGN;
        }

        @Override
        public void check(References references) {
            references.requireUnits("assignments", units);
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var wrong = step.assignment();
            requireFits(suggestion, wrong);
            var objection = wrong.objection();
            var handling = objection == null || objection.upheld() != null
                    ? suggestion.handling()
                    : suggestion.handling().change(wrong.id(), it -> it.objected(objection.decided(true, words)));
            boolean wide = wrong.deadline().rule().equals(RuleKind.REPLY_EXTENDED.name());
            for (var unit : units) {
                handling = handling.assigned(begun(handling, unit, wrong.round(), wide, step, wrong.id()));
            }
            return suggestion.withHandling(handling);
        }

        private void requireFits(Suggestion suggestion, Assignment wrong) {
            var after = Stream.concat(
                            suggestion
                                    .handling()
                                    .current()
                                    .filter(it -> !it.id().equals(wrong.id()))
                                    .map(it -> new Assignee(it.unit(), it.role())),
                            units.stream())
                    .toList();
            var ledAlone = after.size() == 1 && after.get(0).role() == HandlingRole.LEAD;
            if (ledAlone && wrong.role() == HandlingRole.CO) {
                return;
            }
            if (units.stream().anyMatch(it -> it.unit().equals(wrong.unit()))) {
                throw Refusal.at("assignments", ProblemCode.INVALID_VALUE, "suggestion.sameUnit");
            }
            Assignee.requireWay(after);
        }

        @Override
        public String remark() {
            return words;
        }
    }

    /** Does not uphold an objection: the unit keeps it, and its clock has never stopped. */
    public record KeepAssignment(@Nullable String assignment, String words) implements Act {

        public KeepAssignment {
            Texts.require("remark", words, Objection.GROUNDS_LIMIT);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.KEEP_ASSIGNMENT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.changeTarget(
                    step,
                    it -> it.objected(Objects.requireNonNull(it.objection()).decided(false, words)));
        }

        @Override
        public AssignmentStatus leadsTo(Assignment after, Suggestion suggestion, Step step) {
            return after.signedForAt() == null ? AssignmentStatus.ASSIGNED : AssignmentStatus.SIGNED_FOR;
        }

        @Override
        public String remark() {
            return words;
        }
    }
}
