package org.lianluo.suggestion.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;

/** How deputies judge replies, and what their silence means. */
public final class Judging {

    private Judging() {}

    /** The sponsor judges a reply: process and result apart. Locked at once; only then the unit sees it. */
    public record Evaluate(
            @Nullable String assignment,
            Satisfaction process,
            Satisfaction result,
            @Nullable String reason) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.EVALUATE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var reply = replyTo(suggestion, step);
            var judgement = new Evaluation(process, result, reason, step.at());
            var judged =
                    suggestion.withOutcome(suggestion.outcome().changeReply(reply.id(), it -> it.evaluated(judgement)));
            return judgement.isDissatisfied() ? judged : followedUp(judged, step);
        }

        @Override
        public AssignmentStatus leadsTo(Assignment after, Suggestion suggestion, Step step) {
            return new Evaluation(process, result, reason, step.at()).isDissatisfied()
                    ? AssignmentStatus.DISSATISFIED
                    : AssignmentStatus.SETTLED;
        }
    }

    /** A co-signer adds an own judgement; it moves nothing, and the unit sees it with the sponsor's. */
    public record AddEvaluation(
            String reply,
            Satisfaction process,
            Satisfaction result,
            @Nullable String reason) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.ADD_EVALUATION;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            Replied.get(suggestion, reply);
            var added = new CosignerEvaluation(
                    Objects.requireNonNull(step.actor().deputy()), new Evaluation(process, result, reason, step.at()));
            return suggestion.withOutcome(suggestion.outcome().changeReply(reply, it -> it.opined(added)));
        }
    }

    /** The time to evaluate is over: silence is recorded as silence, not as satisfaction. */
    record Lapse(String assignment) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.LAPSE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var reply = replyTo(suggestion, step);
            return followedUp(
                    suggestion.withOutcome(suggestion.outcome().changeReply(reply.id(), it -> it.lapsed(step.at()))),
                    step);
        }
    }

    /** Months after the reply the deputy is asked whether it was really done. */
    record AskReallyDone() implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.ASK_REALLY_DONE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var followUp = Objects.requireNonNull(suggestion.outcome().followUp());
            return suggestion.withOutcome(
                    suggestion.outcome().followed(followUp.asked(step.at(), step.term(RuleKind.ANSWER_REALLY_DONE))));
        }
    }

    /** The deputy says whether it was really done. */
    public record AnswerReallyDone(
            ReallyDone answer, @Nullable String words) implements Act {

        @Override
        public SuggestionAction action() {
            return SuggestionAction.ANSWER_REALLY_DONE;
        }

        @Override
        public Suggestion on(Suggestion suggestion, Step step) {
            var followUp = Objects.requireNonNull(suggestion.outcome().followUp());
            return suggestion.withOutcome(suggestion.outcome().followed(followUp.answered(answer, words, step.at())));
        }

        @Override
        public @Nullable String remark() {
            return words;
        }
    }

    private static Reply replyTo(Suggestion suggestion, Step step) {
        return suggestion.outcome().replyTo(step.assignment()).orElseThrow();
    }

    /** What was or is being solved is asked for again once (six months after the reply); asked anew after each round. */
    static Suggestion followedUp(Suggestion suggestion, Step step) {
        var reply = replyTo(suggestion, step);
        var solving =
                reply.content().replyClass() == ReplyClass.A || reply.content().replyClass() == ReplyClass.B;
        if (!solving) {
            return suggestion;
        }
        var replied = reply.publishBy().count().start();
        var askOn = step.terms().from(RuleKind.REALLY_DONE, replied).due();
        var planned = suggestion.outcome().followUp();
        if (planned != null && planned.askOn().equals(askOn)) {
            return suggestion;
        }
        return suggestion.withOutcome(suggestion.outcome().followed(FollowUp.on(askOn)));
    }
}
