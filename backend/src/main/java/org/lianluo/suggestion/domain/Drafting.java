package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionAction;

/** What deputies do with their own text. */
public final class Drafting {

    private Drafting() {}

    /**
     * Changes the text. Signatures given to another text fall and are asked for again.
     *
     * @param change leaves alone what was not changed
     */
    public record Edit(UnaryOperator<Content> change) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.EDIT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var changed = change.apply(suggestion.content());
            var cosigning = suggestion
                    .cosigning()
                    .fallen(
                            changed.text().contentHash(),
                            step.at(),
                            () -> step.term(RuleKind.COSIGN),
                            () -> step.term(RuleKind.CONFIRM_DELEGATION));
            return suggestion.withContent(changed).withCosigning(cosigning);
        }

        @Override
        public boolean isRecorded() {
            return false;
        }
    }

    /** Lets other deputies read and change the draft; those not named lose sight of it. */
    public record Share(List<DeputyId> coAuthors) implements Act {

        public static final int LIMIT = 20;

        public Share {
            coAuthors = List.copyOf(coAuthors);
            if (coAuthors.size() > LIMIT) {
                throw Refusal.at("coAuthors", ProblemCode.TOO_LONG, "suggestion.tooManyDeputies", LIMIT);
            }
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.SHARE;
        }

        @Override
        public void check(References references) {
            references.sponsors("coAuthors", coAuthors);
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withCosigning(suggestion.cosigning().sharedWith(coAuthors));
        }
    }

    /** Throws a draft away. */
    public record Discard() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.DISCARD;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion;
        }
    }

    /**
     * Submits a complete text. Invitations nobody answered end; the first submission gets a number and a rule set, which
     * it keeps.
     *
     * @param number asked for where the suggestion has none yet
     * @param sentAt when the device sent it; null where that is not known
     */
    public record Submit(Supplier<String> number, @Nullable Instant sentAt) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.SUBMIT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            suggestion.content().text().requireComplete();
            var filing = suggestion.filing();
            var before = filing.receipt();
            var cosigning = suggestion.cosigning().expired(step.at(), it -> true);
            var receipt = new Receipt(
                    before == null ? number.get() : before.number(),
                    sentAt == null || sentAt.isAfter(step.at()) ? step.at() : sentAt,
                    step.at(),
                    before == null ? null : before.registeredAt(),
                    before == null ? null : before.registeredBy(),
                    suggestion.content().text().contentHash(),
                    cosigning.kind(),
                    step.terms().inSession(),
                    before != null && before.onPaper());
            return suggestion
                    .withCosigning(cosigning)
                    .withFiling(filing.received(receipt, step.terms().ruleSet()));
        }
    }

    /** Asks that handling should end; the office decides. */
    public record RequestWithdrawal(String reason) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.REQUEST_WITHDRAWAL;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var request = new Withdrawal(reason, step.at(), step.term(RuleKind.DECIDE_WITHDRAWAL), null, null);
            return suggestion.withFiling(suggestion.filing().withdrawal(request));
        }

        @Override
        public String remark() {
            return reason;
        }
    }

    /** Answers a refusal, once; somebody else of the office takes a second look. */
    public record Contest(String answer) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.CONTEST;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var refusal = Objects.requireNonNull(suggestion.filing().screening());
            return suggestion.withFiling(suggestion.filing().screened(refusal.contested(answer)));
        }

        @Override
        public String remark() {
            return answer;
        }
    }
}
