package org.lianluo.suggestion.domain;

import java.util.function.UnaryOperator;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionAction;

/** What becomes of promises. */
public final class Ledger {

    private Ledger() {}

    /** The unit reports how far it is. */
    public record ReportProgress(String commitment, String text) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.REPORT_PROGRESS;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireOwn(suggestion, commitment, step);
            var note = new ProgressNote(text, step.actor().name(), step.at());
            return changed(suggestion, commitment, it -> it.progressed(note));
        }

        @Override
        public String remark() {
            return text;
        }
    }

    /** The unit says that it is kept, in a supplementary reply to the deputy. */
    public record Keep(String commitment, String text) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.KEEP_COMMITMENT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireOwn(suggestion, commitment, step);
            return changed(suggestion, commitment, it -> it.closed(CommitmentStatus.KEPT, text, step.at()));
        }

        @Override
        public String remark() {
            return text;
        }
    }

    /** The unit's leader says that it has failed, and explains why. */
    public record Fail(String commitment, String text) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.FAIL_COMMITMENT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireOwn(suggestion, commitment, step);
            return changed(suggestion, commitment, it -> it.closed(CommitmentStatus.FAILED, text, step.at()));
        }

        @Override
        public String remark() {
            return text;
        }
    }

    /** The office decides that it is dropped. */
    public record Drop(String commitment, String text) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.DROP_COMMITMENT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireOpen(suggestion, commitment);
            return changed(suggestion, commitment, it -> it.closed(CommitmentStatus.DROPPED, text, step.at()));
        }

        @Override
        public String remark() {
            return text;
        }
    }

    private static Suggestion changed(Suggestion suggestion, String id, UnaryOperator<Commitment> change) {
        return suggestion.withOutcome(suggestion.outcome().changeCommitment(id, change));
    }

    private static void requireOwn(Suggestion suggestion, String id, Step step) {
        if (!requireOpen(suggestion, id).unit().equals(step.actor().unit())) {
            throw Refusal.at("commitment", ProblemCode.NOT_YOURS, "suggestion.notYours");
        }
    }

    private static Commitment requireOpen(Suggestion suggestion, String id) {
        var found = suggestion
                .outcome()
                .commitment(id)
                .orElseThrow(() -> Refusal.at("commitment", ProblemCode.NOT_FOUND, "problem.notFound", id));
        if (!found.isOpen()) {
            throw Refusal.at("commitment", ProblemCode.WRONG_STATE, "suggestion.commitmentClosed");
        }
        return found;
    }
}
