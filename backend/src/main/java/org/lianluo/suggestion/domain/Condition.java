package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Message;

/** What must hold beside state and party; each has its reason in the message catalogue. */
public enum Condition {
    DELEGATION_HAS_CONFIRMED(Condition::delegationHasConfirmed),
    INVITATION_OPEN(c -> c.suggestion()
            .cosigning()
            .of(c.actor().deputy())
            .filter(Cosignature::isPending)
            .filter(it -> !it.answerBy().isOverdueOn(c.today()))
            .isPresent()),
    INVITATION_OPEN_OR_SIGNED(
            c -> INVITATION_OPEN.holds(c) || Party.COSIGNERS.includes(c.actor(), c.suggestion(), null)),
    CONFIRMATION_ASKED(Condition::confirmationAsked),
    INVITATION_EXPIRED(c -> c.suggestion().cosigning().pending().stream()
            .anyMatch(it -> it.answerBy().isOverdueOn(c.today()))),
    NO_WITHDRAWAL_PENDING(c -> !c.suggestion().filing().awaitsWithdrawal()),
    WITHDRAWAL_ASKED(c -> c.suggestion().filing().awaitsWithdrawal()),
    CONTEST_OPEN(Condition::contestOpen),
    SECOND_PERSON(Condition::secondPerson),
    JOINED(c -> c.suggestion().filing().joint() != null),
    IN_RETURN_WINDOW(
            c -> c.on().objection() == null && !c.on().clock().objectBy().isOverdueOn(c.today())),
    REPLIES(c -> c.on().role().replies()),
    GIVES_OPINION(c -> !c.on().role().replies()),
    HAS_PARTNERS(c -> c.on().role() == HandlingRole.LEAD
            && !c.suggestion().handling().partners().isEmpty()),
    HAS_NO_PARTNERS(c -> !HAS_PARTNERS.holds(c)),
    NOT_COUNTERSIGNED_YET(Condition::notCountersignedYet),
    DRAFTED(c -> c.on().work().draft() != null),
    CONTACTED(c -> c.suggestion().handling().isContacted(c.on())),
    CLOCK_RUNS(c -> c.on().clock().standing().isEmpty()),
    CLOCK_STANDS(c -> !CLOCK_RUNS.holds(c)),
    MAY_SUSPEND(c -> c.on().clock().maySuspend()),
    MAY_ASK_FOR_TIME(Condition::mayAskForTime),
    EXTENSION_ASKED(c -> c.on().clock().awaitsExtension()),
    TIME_TO_EVALUATE_IS_OVER(Condition::timeToEvaluateIsOver),
    NOT_EVALUATED_YET(c -> c.suggestion()
            .outcome()
            .replyTo(c.on())
            .filter(it -> it.evaluation() == null)
            .isPresent()),
    HANDLED_AGAIN(c -> c.on().round() > 1),
    HAS_REPLY(c -> !c.suggestion().outcome().replies().isEmpty()),
    HAS_OWN_REPLY(c -> c.suggestion().outcome().replies().stream()
            .anyMatch(it -> it.unit().equals(c.actor().unit()))),
    DEPUTY_CONSENTS(c -> c.suggestion().content().mayBePublished()),
    HAS_REPLY_TO_RELAY(c -> c.suggestion().outcome().replies().stream()
            .anyMatch(it -> !it.undelivered().isEmpty())),
    CONTACT_TO_ANSWER(c -> c.suggestion().handling().contacts().stream()
            .anyMatch(it -> it.deputy().equals(c.actor().deputy()) && it.awaitsAnswer())),
    COMMITMENT_OPEN(c -> c.suggestion().outcome().commitments().stream().anyMatch(Commitment::isOpen)),
    FOLLOW_UP_IS_DUE(Condition::followUpIsDue),
    REALLY_DONE_ASKED(Condition::reallyDoneAsked);

    private final Predicate<Case> rule;

    Condition(Predicate<Case> rule) {
        this.rule = rule;
    }

    /** A suggestion, and perhaps one of its assignments, before somebody on one day. */
    public record Case(Suggestion suggestion, @Nullable Assignment assignment, Actor actor, LocalDate today) {

        Assignment on() {
            return Objects.requireNonNull(assignment);
        }
    }

    boolean holds(Case c) {
        return rule.test(c);
    }

    Message reason() {
        return Message.of("suggestion.when." + name());
    }

    private static boolean delegationHasConfirmed(Case c) {
        var confirmation = c.suggestion().cosigning().confirmation();
        return confirmation == null || confirmation.holds();
    }

    private static boolean confirmationAsked(Case c) {
        var confirmation = c.suggestion().cosigning().confirmation();
        return confirmation != null && !confirmation.holds();
    }

    private static boolean contestOpen(Case c) {
        var screening = c.suggestion().filing().screening();
        return screening != null
                && screening.answer() == null
                && screening.contestBy() != null
                && !screening.contestBy().isOverdueOn(c.today());
    }

    private static boolean secondPerson(Case c) {
        var screening = c.suggestion().filing().screening();
        return screening == null || !screening.by().equals(c.actor().account());
    }

    private static boolean notCountersignedYet(Case c) {
        var unit = c.actor().unit();
        return unit != null && !c.on().work().hasWordOf(unit);
    }

    private static boolean mayAskForTime(Case c) {
        var asked = c.on().clock().extension();
        return c.on().round() == 1
                && c.on().role().replies()
                && (asked == null || Boolean.FALSE.equals(asked.granted()));
    }

    private static boolean timeToEvaluateIsOver(Case c) {
        var due = c.on().due();
        return due != null && due.isOverdueOn(c.today());
    }

    private static boolean followUpIsDue(Case c) {
        var followUp = c.suggestion().outcome().followUp();
        return followUp != null && followUp.askedAt() == null && !c.today().isBefore(followUp.askOn());
    }

    private static boolean reallyDoneAsked(Case c) {
        var followUp = c.suggestion().outcome().followUp();
        return followUp != null && followUp.awaitsAnswer();
    }
}
