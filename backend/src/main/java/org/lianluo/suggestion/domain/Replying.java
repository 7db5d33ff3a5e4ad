package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;

/** How a reply comes about, goes out and is put right. */
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
            requireDraft(step.assignment()).content().requireComplete(step.today());
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
            requireDraft(step.assignment()).content().requireComplete(step.today());
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
            return suggestion.changeTarget(
                    step, it -> it.work(it.work().drafted(requireDraft(it).sentBack(why))));
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
            requireDraft(step.assignment()).content().requireComplete(step.today());
            var signed = suggestion.changeTarget(
                    step,
                    it -> it.work(it.work()
                            .drafted(requireDraft(it).signed(step.actor().name()))));
            return isChecked(step) ? signed : released(signed, step);
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
            return suggestion.changeTarget(
                    step, it -> it.work(it.work().drafted(requireDraft(it).sentBack(why))));
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
            return released(suggestion, step);
        }
    }

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

    private static ReplyDraft requireDraft(Assignment assignment) {
        var draft = assignment.work().draft();
        if (draft == null) {
            throw Refusal.of(ProblemCode.NOT_ALLOWED_NOW, "suggestion.when.DRAFTED");
        }
        return draft;
    }

    /** The reply reaches every sponsor, its promises enter the ledger, and nobody waits for opinions any more. */
    private static Suggestion released(Suggestion suggestion, Step step) {
        var assignment = step.assignment();
        var draft = requireDraft(suggestion.handling().find(assignment.id()).orElseThrow());
        draft.content().requireComplete(step.today());
        var outcome = suggestion.outcome();
        var reply = new Reply(
                "r" + (outcome.replies().size() + 1),
                assignment.id(),
                assignment.unit(),
                assignment.round(),
                List.of(new ReplyVersion(
                        1, draft.content(), Objects.requireNonNull(draft.signedBy()), step.at(), null)),
                step.at(),
                step.term(RuleKind.RELAY),
                step.term(RuleKind.PUBLISH),
                deliveries(suggestion, step.at()),
                null,
                null,
                List.of(),
                null);
        var handling = suggestion
                .handling()
                .change(
                        assignment.id(),
                        it -> it.work(it.work().drafted(null)).clock(it.clock().askedNoMore()))
                .changeAll(it -> it.role() == HandlingRole.CO && it.status().isInHand()
                        ? it.in(AssignmentStatus.CANCELLED, null, step.at())
                        : it);
        return suggestion.withHandling(handling).withOutcome(outcome.replied(reply, promised(outcome, reply, step)));
    }

    private static List<Delivery> deliveries(Suggestion suggestion, Instant at) {
        var lead = Objects.requireNonNull(suggestion.sponsor()).deputy();
        return Stream.concat(
                        Stream.of(new Delivery(lead, false, at)),
                        suggestion.cosigning().holding().stream()
                                .map(it -> new Delivery(it.deputy(), it.relayConsent(), it.relayConsent() ? null : at)))
                .toList();
    }

    private static List<Commitment> promised(Outcome outcome, Reply reply, Step step) {
        var first = outcome.commitments().size() + 1;
        var promises = reply.content().promises();
        return IntStream.range(0, promises.size())
                .mapToObj(i -> new Commitment(
                        "p" + (first + i),
                        reply.id(),
                        reply.unit(),
                        promises.get(i),
                        Deadline.promised(
                                step.today(),
                                promises.get(i).day(),
                                step.terms().ruleSet()),
                        step.at(),
                        CommitmentStatus.OPEN,
                        List.of(),
                        null,
                        null))
                .toList();
    }
}
