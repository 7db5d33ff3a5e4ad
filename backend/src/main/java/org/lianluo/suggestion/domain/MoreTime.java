package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionAction;

/** What moves or stops the clock of an assignment. */
public final class MoreTime {

    private MoreTime() {}

    /** The last day of the longest term, counted from the same day as the term in force. */
    public static LocalDate longest(Assignment assignment, Terms terms) {
        return terms.from(RuleKind.REPLY_EXTENDED, assignment.deadline().count().start())
                .due();
    }

    /** A unit asks for more time; the longest term counts from the same day (Law on Deputies, article 51: six months). */
    public record RequestExtension(LocalDate until, String reason) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.REQUEST_EXTENSION;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var deadline = step.assignment().deadline();
            var longest = longest(step.assignment(), step.terms());
            if (!until.isAfter(deadline.due()) || until.isAfter(longest)) {
                throw Refusal.at(
                        "until", ProblemCode.INVALID_VALUE, "suggestion.extensionRange", deadline.due(), longest);
            }
            var request =
                    new ExtensionRequest(until, reason, step.at(), step.term(RuleKind.DECIDE_EXTENSION), null, null);
            return suggestion.changeTarget(step, it -> it.clock(it.clock().asked(request)));
        }

        @Override
        public String remark() {
            return reason;
        }
    }

    /**
     * The office consents or not.
     *
     * @param words to the deputy where it consents, to the unit where it does not
     */
    public record DecideExtension(@Nullable String assignment, boolean grant, String words) implements Act {

        public DecideExtension {
            Texts.require("remark", words, ExtensionRequest.REASON_LIMIT);
        }

        @Override
        public SuggestionAction action() {
            return grant ? SuggestionAction.GRANT_EXTENSION : SuggestionAction.REFUSE_EXTENSION;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.changeTarget(step, it -> it.clock(decided(it.clock(), step)));
        }

        private UnitClock decided(UnitClock clock, Step step) {
            var request = Objects.requireNonNull(clock.extension());
            var decided = clock.asked(request.decided(grant, words));
            return grant && request.until().isAfter(clock.deadline().due())
                    ? decided.due(clock.deadline()
                            .extendedTo(
                                    request.until(), step.today(), step.terms().calendar()))
                    : decided;
        }

        @Override
        public String remark() {
            return words;
        }
    }

    /** Lets the clock stand still, where the rule set allows it; the office must look again within the term. */
    public record Suspend(@Nullable String assignment, String reason) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.SUSPEND;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var suspension = new Suspension(reason, step.today(), step.term(RuleKind.SUSPEND), null);
            return suggestion.changeTarget(step, it -> it.clock(it.clock().suspended(suspension)));
        }

        @Override
        public String remark() {
            return reason;
        }
    }

    /** Lets the clock run again; the days it stood still are added. */
    public record Resume(@Nullable String assignment) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.RESUME;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.changeTarget(
                    step,
                    it -> it.clock(it.clock().resumed(step.today(), step.terms().calendar())));
        }
    }
}
