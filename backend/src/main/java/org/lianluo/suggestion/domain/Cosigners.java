package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** What deputies and delegations do about signing together. */
public final class Cosigners {

    private Cosigners() {}

    /** Invites deputies to sign; those already invited or signed stay as they are. */
    public record Invite(List<Sponsor> deputies) implements Act {

        public static final int LIMIT = 300;

        public Invite {
            deputies = List.copyOf(deputies);
            if (deputies.isEmpty() || deputies.size() > LIMIT) {
                throw Refusal.at("deputies", ProblemCode.INVALID_VALUE, "suggestion.inviteSome", LIMIT);
            }
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.INVITE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var others = deputies.stream()
                    .filter(it -> !suggestion.isSponsoredBy(it.deputy()))
                    .toList();
            if (others.isEmpty()) {
                throw Refusal.at("deputies", ProblemCode.INVALID_VALUE, "suggestion.inviteSome", LIMIT);
            }
            return suggestion.withCosigning(
                    suggestion.cosigning().invited(others, step.at(), step.term(RuleKind.COSIGN)));
        }
    }

    /**
     * Signs the text that was read.
     *
     * @param contentHash of that text: another one is refused
     */
    public record Cosign(String contentHash, boolean mayRelay) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.COSIGN;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireSameText(suggestion, contentHash);
            return suggestion.withCosigning(suggestion
                    .cosigning()
                    .change(step.actor().deputy(), it -> it.signed(contentHash, mayRelay, step.at())));
        }
    }

    /** Declines, or takes a signature back before the suggestion is submitted. */
    public record DeclineCosign(@Nullable String reason) implements Act {

        public DeclineCosign {
            if (reason != null) {
                Texts.limit("reason", reason, 500);
            }
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.DECLINE_COSIGN;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withCosigning(suggestion
                    .cosigning()
                    .change(step.actor().deputy(), it -> it.answered(CosignAnswer.DECLINED, step.at())));
        }

        @Override
        public @Nullable String remark() {
            return reason;
        }
    }

    /** Asks the sponsor's delegation to file it as a whole (全团建议). */
    public record AskDelegation() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.ASK_DELEGATION;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            suggestion.content().text().requireComplete();
            var delegation = Objects.requireNonNull(suggestion.sponsor()).delegation();
            return suggestion.withCosigning(suggestion
                    .cosigning()
                    .asked(DelegationConfirmation.asked(
                            delegation, step.at(), step.term(RuleKind.CONFIRM_DELEGATION))));
        }
    }

    /** Takes the asking back while the delegation has not answered. */
    public record UnaskDelegation() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.UNASK_DELEGATION;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withCosigning(suggestion.cosigning().asked(null));
        }

        @Override
        public SuggestionStatus leadsTo(Suggestion after) {
            return withoutDelegation(after);
        }
    }

    /** The delegation does not file it as its own; the sponsor may file it alone or with others. */
    public record DeclineForDelegation(String reason) implements Act {

        public DeclineForDelegation {
            Texts.require("reason", reason, 500);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.DECLINE_FOR_DELEGATION;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withCosigning(suggestion.cosigning().asked(null));
        }

        @Override
        public SuggestionStatus leadsTo(Suggestion after) {
            return withoutDelegation(after);
        }

        @Override
        public String remark() {
            return reason;
        }
    }

    private static SuggestionStatus withoutDelegation(Suggestion after) {
        return after.cosigning().isAlone() ? SuggestionStatus.DRAFT : after.status();
    }

    /**
     * Confirms for the delegation that it files the text as its own.
     *
     * @param note how the delegation decided, for example at which meeting
     */
    public record ConfirmForDelegation(String contentHash, String note) implements Act {

        public ConfirmForDelegation {
            Texts.require("note", note, 500);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.CONFIRM_FOR_DELEGATION;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            requireSameText(suggestion, contentHash);
            var asked = Objects.requireNonNull(suggestion.cosigning().confirmation());
            return suggestion.withCosigning(suggestion
                    .cosigning()
                    .asked(asked.confirmed(step.at(), step.actor().name(), note, contentHash)));
        }

        @Override
        public String remark() {
            return note;
        }
    }

    /** Ends the invitations whose time is over. */
    record Expire() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.EXPIRE_INVITATIONS;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.withCosigning(suggestion
                    .cosigning()
                    .expired(step.at(), it -> it.answerBy().isOverdueOn(step.today())));
        }
    }

    private static void requireSameText(Suggestion suggestion, String hash) {
        if (!suggestion.content().text().contentHash().equals(hash)) {
            throw Refusal.at("contentHash", ProblemCode.STALE_VERSION, "suggestion.textChanged");
        }
    }
}
