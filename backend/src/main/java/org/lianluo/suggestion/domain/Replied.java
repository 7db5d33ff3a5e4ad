package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionAction;

/** What is done with a reply once it is out. */
public final class Replied {

    private Replied() {}

    /** Puts a reply right by a new version; the earlier ones stay to be read. Promises once made stay. */
    public record Correct(String reply, ReplyContent content, String why) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.CORRECT_REPLY;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var own = get(suggestion, reply);
            if (!own.unit().equals(step.actor().unit())) {
                throw Refusal.at("reply", ProblemCode.NOT_YOURS, "suggestion.notYours");
            }
            var kept = new ReplyContent(
                    content.replyClass(),
                    content.documentNumber(),
                    content.text(),
                    content.measures(),
                    own.content().promises(),
                    content.contactName(),
                    content.contactPhone(),
                    content.copies(),
                    content.publication());
            kept.requireComplete(LocalDate.MIN);
            var version = new ReplyVersion(
                    own.versions().size() + 1, kept, step.actor().name(), step.at(), why);
            return suggestion.withOutcome(suggestion.outcome().changeReply(reply, it -> it.corrected(version)));
        }

        @Override
        public String remark() {
            return why;
        }
    }

    /** The lead sponsor passed the reply on to the co-signers who agreed to that. */
    public record Relay(String reply) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.RELAY;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            get(suggestion, reply);
            return suggestion.withOutcome(suggestion.outcome().changeReply(reply, it -> it.relayed(step.at())));
        }
    }

    /** The office decides how a reply is published, with the suggestion it answers. */
    public record Publish(String reply, Publication publication) implements Act {

        public Publish {
            publication.requireComplete();
        }

        @Override
        public SuggestionAction action() {
            return SuggestionAction.PUBLISH;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            get(suggestion, reply);
            var decision = new PublicationDecision(
                    publication, step.today(), step.actor().name());
            var outcome = suggestion.outcome().changeReply(reply, it -> it.published(decision));
            var on = suggestion.publishedOn() == null ? step.today() : suggestion.publishedOn();
            return suggestion
                    .withOutcome(outcome)
                    .published(outcome.replies().stream().anyMatch(Reply::isPublished) ? on : null);
        }

        @Override
        public @Nullable String remark() {
            return publication.reason();
        }
    }

    static Reply get(Suggestion suggestion, String reply) {
        return suggestion
                .outcome()
                .reply(reply)
                .orElseThrow(() -> Refusal.at("reply", ProblemCode.NOT_FOUND, "problem.notFound", reply));
    }
}
