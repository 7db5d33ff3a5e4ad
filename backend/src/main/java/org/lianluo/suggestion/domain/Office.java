package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** What the office does before a suggestion goes to the units, and beside them. */
public final class Office {

    private Office() {}

    /** Enters it in the register. */
    public record Register() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.REGISTER;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withFiling(suggestion.filing().registered(step));
        }
    }

    /** Accepts it; what was not registered yet is registered with it. */
    public record Accept() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.ACCEPT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withFiling(suggestion.filing().registered(step).screened(null));
        }
    }

    /** Returns it for revision, with marks on the text. */
    public record Return(ScreeningReason reason, String words, List<TextMark> marks) implements Act {

        public static final int MARKS_LIMIT = 100;

        public Return {
            marks = List.copyOf(marks);
            if (marks.size() > MARKS_LIMIT) {
                throw Refusal.at("marks", ProblemCode.TOO_LONG, "suggestion.tooManyMarks", MARKS_LIMIT);
            }
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.RETURN;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var decision =
                    new Screening(reason, words, marks, step.at(), step.actor().signedIn(), null, null, false);
            return suggestion.withFiling(suggestion.filing().registered(step).screened(decision));
        }

        @Override
        public String remark() {
            return words;
        }
    }

    /** Does not accept it. After a second look the refusal stands. */
    public record Decline(ScreeningReason reason, String words) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.DECLINE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var before = suggestion.filing().screening();
            var contested = suggestion.status() == SuggestionStatus.SECOND_LOOK;
            var decision = new Screening(
                    reason,
                    words,
                    List.of(),
                    step.at(),
                    step.actor().signedIn(),
                    contested ? null : step.term(RuleKind.CONTEST),
                    contested && before != null ? before.answer() : null,
                    contested);
            return suggestion.withFiling(suggestion.filing().registered(step).screened(decision));
        }

        @Override
        public String remark() {
            return words;
        }
    }

    /** Puts it into a group that is handled together. */
    public record Merge(String group, String note) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.MERGE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withFiling(suggestion.filing().joint(new JointHandling(group, note, step.at())));
        }

        @Override
        public String remark() {
            return note;
        }
    }

    /** Takes it out of its group. */
    public record Separate() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.SEPARATE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withFiling(suggestion.filing().joint(null));
        }
    }

    /** Grants or refuses the sponsor's request that handling should end. */
    public record DecideWithdrawal(boolean grant, @Nullable String words) implements Act {

        public DecideWithdrawal {
            if (!grant) {
                Texts.require("remark", words, Withdrawal.REASON_LIMIT);
            }
        }

        @Override
        public SuggestionAction action() {
            return grant ? SuggestionAction.GRANT_WITHDRAWAL : SuggestionAction.REFUSE_WITHDRAWAL;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var filing = suggestion.filing();
            var decided = suggestion.withFiling(filing.withdrawal(
                    Objects.requireNonNull(filing.withdrawal()).decided(grant, words)));
            return grant
                    ? decided.withHandling(decided.handling()
                            .changeAll(it -> it.isCurrent() ? it.in(AssignmentStatus.CANCELLED, null, step.at()) : it))
                    : decided;
        }

        @Override
        public @Nullable String remark() {
            return words;
        }
    }

    /** Adds a remark that only the office sees. */
    public record AddRemark(String text) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.REMARK;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withHandling(
                    suggestion.handling().remarked(new Remark(text, step.actor().name(), step.at())));
        }

        @Override
        public boolean isRecorded() {
            return false;
        }
    }

    /** Moves an item in flight to another rule set, on purpose: its clocks are counted anew from the days they began. */
    public record MoveRuleSet(String ruleSet, String why) implements Act {

        public MoveRuleSet {
            Texts.require("reason", why, 2_000);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.MOVE_RULE_SET;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var terms = step.terms().under(ruleSet);
            if (!terms.has(RuleKind.REPLY)) {
                throw Refusal.at("ruleSet", ProblemCode.NOT_FOUND, "problem.notFound", ruleSet);
            }
            var due = suggestion.due();
            var ruled = suggestion
                    .withFiling(suggestion.filing().ruledBy(ruleSet))
                    .withHandling(suggestion
                            .handling()
                            .changeAll(it ->
                                    it.status().isInHand() ? it.clock(it.clock().ruled(terms)) : it));
            return due == null ? ruled : ruled.dueBy(terms.moved(due));
        }

        @Override
        public String remark() {
            return why;
        }
    }
}
