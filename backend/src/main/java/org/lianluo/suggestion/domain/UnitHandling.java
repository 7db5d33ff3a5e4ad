package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionAction;

/** What units do with what was assigned to them, and what they and the deputies say to each other. */
public final class UnitHandling {

    private UnitHandling() {}

    /** Signs for the assignment. */
    public record SignFor() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.SIGN_FOR;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.changeTarget(step, it -> it.signedFor(step.at()));
        }
    }

    /** Says who handles it inside the unit. */
    public record AssignInside(String handler) implements Act {

        public AssignInside {
            Texts.require("handler", handler, 100);
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.ASSIGN_INSIDE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return suggestion.changeTarget(step, it -> it.work(it.work().handledBy(handler)));
        }

        @Override
        public String remark() {
            return handler;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /**
     * Logs a contact with one of the sponsors; at least one real contact is owed before a reply (Law on Deputies, article
     * 51).
     *
     * @param deputy null for the lead sponsor
     */
    public record LogContact(
            ContactChannel channel, LocalDate day, @Nullable DeputyId deputy, String people, String summary)
            implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.LOG_CONTACT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var assignment = step.assignment();
            if (day.isAfter(step.today())) {
                throw Refusal.at("on", ProblemCode.INVALID_VALUE, "suggestion.contactInFuture");
            }
            var handling = suggestion.handling();
            return suggestion.withHandling(handling.contacted(new ContactEntry(
                    "c" + (handling.contacts().size() + 1),
                    assignment.id(),
                    assignment.unit(),
                    channel,
                    day,
                    whom(suggestion),
                    people,
                    summary,
                    step.actor().name(),
                    step.at(),
                    ContactAnswer.UNANSWERED,
                    null)));
        }

        private DeputyId whom(Suggestion suggestion) {
            var lead = Objects.requireNonNull(suggestion.sponsor()).deputy();
            var named = deputy == null ? lead : deputy;
            var cosigned = suggestion.cosigning().of(named).filter(Cosignature::holds);
            if (!named.equals(lead) && cosigned.isEmpty()) {
                throw Refusal.at("deputy", ProblemCode.INVALID_VALUE, "suggestion.noSponsor");
            }
            return named;
        }

        @Override
        public String remark() {
            return summary;
        }
    }

    /** A deputy confirms or disputes, once, a contact that was logged with him or her. */
    public record AnswerContact(
            String contact, boolean confirmed, @Nullable String words) implements Act {

        @Override
        public SuggestionAction action() {
            return confirmed ? SuggestionAction.CONFIRM_CONTACT : SuggestionAction.DISPUTE_CONTACT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var handling = suggestion.handling();
            var logged = handling.contacts().stream()
                    .filter(it -> it.id().equals(contact))
                    .findFirst()
                    .orElseThrow(() -> Refusal.at("contact", ProblemCode.NOT_FOUND, "problem.notFound", contact));
            if (!logged.deputy().equals(step.actor().deputy())) {
                throw Refusal.at("contact", ProblemCode.NOT_YOURS, "suggestion.contactWithOther");
            }
            if (!logged.awaitsAnswer()) {
                throw Refusal.at("contact", ProblemCode.WRONG_STATE, "suggestion.contactAnswered");
            }
            var answer = confirmed ? ContactAnswer.CONFIRMED : ContactAnswer.DISPUTED;
            return suggestion.withHandling(handling.changeContact(contact, it -> it.answered(answer, words)));
        }

        @Override
        public @Nullable String remark() {
            return words;
        }
    }

    /** A sponsor writes to a unit, which owes an answer. */
    public record WriteToUnit(@Nullable String assignment, String text) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.WRITE_TO_UNIT;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var by = Objects.requireNonNull(step.actor().deputy());
            return wrote(suggestion, text, by, step.term(RuleKind.ANSWER_MESSAGE), step);
        }
    }

    /** A unit writes to the sponsors. */
    public record WriteToDeputy(String text) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.WRITE_TO_DEPUTY;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            return wrote(suggestion, text, null, null, step);
        }
    }

    private static Suggestion wrote(
            Suggestion suggestion, String text, @Nullable DeputyId by, @Nullable Deadline answerBy, Step step) {
        var handling = suggestion.handling();
        return suggestion.withHandling(handling.wrote(new UnitMessage(
                "m" + (handling.messages().size() + 1),
                step.assignment().unit(),
                by,
                step.actor().name(),
                step.at(),
                text,
                answerBy)));
    }

    /** A co-handler gives its opinion to the lead. */
    public record GiveOpinion(String text) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.GIVE_OPINION;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var opinion = new Opinion(text, step.actor().name(), step.at());
            return suggestion.changeTarget(step, it -> it.work(it.work().opined(opinion)));
        }
    }
}
