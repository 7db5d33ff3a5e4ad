package org.lianluo.suggestion.domain;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionAction;

/** What becomes of promises. */
public final class Ledger {

    private Ledger() {}

    /** What is said of a promise. */
    public enum Word {
        /** The unit reports how far it is. */
        PROGRESS(SuggestionAction.REPORT_PROGRESS, null),
        /** The unit says that it is kept, in a supplementary reply to the deputy. */
        KEPT(SuggestionAction.KEEP_COMMITMENT, CommitmentStatus.KEPT),
        /** The unit's leader says that it has failed, and explains why. */
        FAILED(SuggestionAction.FAIL_COMMITMENT, CommitmentStatus.FAILED),
        /** The office decides that it is dropped. */
        DROPPED(SuggestionAction.DROP_COMMITMENT, CommitmentStatus.DROPPED);

        private final SuggestionAction action;
        private final @Nullable CommitmentStatus closes;

        Word(SuggestionAction action, @Nullable CommitmentStatus closes) {
            this.action = action;
            this.closes = closes;
        }
    }

    /** Notes it, with the text that goes with it. */
    public record Note(Word word, String commitment, String text) implements Act {

        @Override
        public SuggestionAction action() {
            return word.action;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var found = requireOpen(suggestion);
            if (word != Word.DROPPED && !found.unit().equals(step.actor().unit())) {
                throw Refusal.at("commitment", ProblemCode.NOT_YOURS, "suggestion.notYours");
            }
            return suggestion.withOutcome(suggestion.outcome().changeCommitment(commitment, it -> noted(it, step)));
        }

        private Commitment noted(Commitment promise, Step step) {
            return word.closes == null
                    ? promise.progressed(new ProgressNote(text, step.actor().name(), step.at()))
                    : promise.closed(word.closes, text, step.at());
        }

        private Commitment requireOpen(Suggestion suggestion) {
            var found = suggestion
                    .outcome()
                    .commitment(commitment)
                    .orElseThrow(() -> Refusal.at("commitment", ProblemCode.NOT_FOUND, "problem.notFound", commitment));
            if (!found.isOpen()) {
                throw Refusal.at("commitment", ProblemCode.WRONG_STATE, "suggestion.commitmentClosed");
            }
            return found;
        }

        @Override
        public String remark() {
            return text;
        }
    }
}
