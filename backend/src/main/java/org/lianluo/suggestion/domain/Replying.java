package org.lianluo.suggestion.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;

/** How a reply comes about and goes out. */
public final class Replying {

    private Replying() {}

    /**
     * Keeps a draft; parts may be missing.
     *
     * @param revision of the draft that was read, 0 where there was none: another one is refused
     */
    public record DraftReply(ReplyContent content, int revision) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.DRAFT_REPLY;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var before = step.assignment().work().draft();
            if (revision != (before == null ? 0 : before.revision())) {
                throw Refusal.at("revision", ProblemCode.STALE_VERSION, "problem.staleVersion");
            }
            var draft = new ReplyDraft(
                    content,
                    revision + 1,
                    step.actor().name(),
                    step.at(),
                    before == null ? null : before.sentBack(),
                    null);
            return suggestion.changeTarget(step, it -> it.work(it.work().drafted(draft)));
        }

        @Override
        public boolean isRecorded() {
            return false;
        }
    }

    /** Sends the complete draft to the co-handlers. */
    public record SendToCountersign() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.SEND_TO_COUNTERSIGN;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireCompleteDraft(step);
            return suggestion.changeTarget(step, it -> it.work(it.work().sentRound()));
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /** A co-handler agrees, or says what must change: then the draft goes back to the lead. */
    public record Countersign(boolean agreed, @Nullable String words) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.COUNTERSIGN;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var unit = Objects.requireNonNull(step.actor().unit());
            var word = new Countersignature(unit, agreed, words, step.actor().name(), step.at());
            return suggestion.changeTarget(step, it -> {
                var work = it.work().countersigned(word);
                return it.work(agreed ? work : work.drafted(requireDraft(it).sentBack(Objects.requireNonNull(words))));
            });
        }

        @Override
        public AssignmentStatus leadsTo(Assignment after, Suggestion suggestion, Step step) {
            if (!agreed) {
                return AssignmentStatus.SIGNED_FOR;
            }
            var all = suggestion.handling().partners().stream()
                    .allMatch(it -> after.work().hasWordOf(it.unit()));
            return all ? AssignmentStatus.FOR_SIGNATURE : AssignmentStatus.COUNTERSIGNING;
        }

        @Override
        public @Nullable String remark() {
            return words;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /** Lays the complete draft before the leader. */
    public record SendToSign() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.SEND_TO_SIGN;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireCompleteDraft(step);
            return suggestion;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /** Sends the draft back to be changed. */
    public record SendBack(String why) implements Act {

        public SendBack {
            Texts.require("remark", why, 2_000);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.SEND_BACK;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return sentBack(suggestion, step, why);
        }

        @Override
        public String remark() {
            return why;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /** The leader signs. The reply goes out, or first to the office where the rule set wants that. */
    public record Send() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.REPLY;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireCompleteDraft(step);
            var signed = suggestion.changeTarget(
                    step,
                    it -> it.work(it.work()
                            .drafted(requireDraft(it).signed(step.actor().name()))));
            return isChecked(step) ? signed : ReplyRelease.of(signed, step);
        }

        @Override
        public AssignmentStatus leadsTo(Assignment after, Suggestion suggestion, Step step) {
            return isChecked(step) ? AssignmentStatus.CHECKING : AssignmentStatus.REPLIED;
        }

        private static boolean isChecked(Step step) {
            return step.terms().has(RuleKind.CHECK_REPLY);
        }
    }

    /** The office questions class or form; the unit puts it right. */
    public record Question(@Nullable String assignment, String why) implements Act {

        public Question {
            Texts.require("remark", why, 2_000);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.QUESTION_REPLY;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return sentBack(suggestion, step, why);
        }

        @Override
        public String remark() {
            return why;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /** The office lets the signed reply go out. */
    public record Release(@Nullable String assignment) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.RELEASE_REPLY;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return ReplyRelease.of(suggestion, step);
        }
    }

    private static Suggestion sentBack(Suggestion suggestion, Step step, String why) {
        return suggestion.changeTarget(
                step, it -> it.work(it.work().drafted(requireDraft(it).sentBack(why))));
    }

    private static void requireCompleteDraft(Step step) {
        requireDraft(step.assignment()).content().requireComplete(step.today());
    }

    static ReplyDraft requireDraft(Assignment assignment) {
        var draft = assignment.work().draft();
        if (draft == null) {
            throw Refusal.of(ProblemCode.NOT_ALLOWED_NOW, "suggestion.when.DRAFTED");
        }
        return draft;
    }
}
