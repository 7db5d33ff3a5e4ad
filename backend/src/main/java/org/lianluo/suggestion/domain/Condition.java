package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Message;

/** What must hold beside state and party; each has its reason in the message catalogue. */
public enum Condition {
    DELEGATION_HAS_CONFIRMED {
        @Override
        boolean holds(Case c) {
            var confirmation = c.suggestion().cosigning().confirmation();
            return confirmation == null || confirmation.holds();
        }
    },
    INVITATION_OPEN {
        @Override
        boolean holds(Case c) {
            return c.suggestion()
                    .cosigning()
                    .of(c.actor().deputy())
                    .filter(Cosignature::isPending)
                    .filter(it -> !it.answerBy().isOverdueOn(c.today()))
                    .isPresent();
        }
    },
    INVITATION_OPEN_OR_SIGNED {
        @Override
        boolean holds(Case c) {
            return INVITATION_OPEN.holds(c) || Party.COSIGNERS.includes(c.actor(), c.suggestion(), null);
        }
    },
    CONFIRMATION_ASKED {
        @Override
        boolean holds(Case c) {
            var confirmation = c.suggestion().cosigning().confirmation();
            return confirmation != null && !confirmation.holds();
        }
    },
    INVITATION_EXPIRED {
        @Override
        boolean holds(Case c) {
            return c.suggestion().cosigning().pending().stream()
                    .anyMatch(it -> it.answerBy().isOverdueOn(c.today()));
        }
    },
    NO_WITHDRAWAL_PENDING {
        @Override
        boolean holds(Case c) {
            return !c.suggestion().filing().awaitsWithdrawal();
        }
    },
    WITHDRAWAL_ASKED {
        @Override
        boolean holds(Case c) {
            return c.suggestion().filing().awaitsWithdrawal();
        }
    },
    CONTEST_OPEN {
        @Override
        boolean holds(Case c) {
            var screening = c.suggestion().filing().screening();
            return screening != null
                    && screening.answer() == null
                    && screening.contestBy() != null
                    && !screening.contestBy().isOverdueOn(c.today());
        }
    },
    SECOND_PERSON {
        @Override
        boolean holds(Case c) {
            var screening = c.suggestion().filing().screening();
            return screening == null || !screening.by().equals(c.actor().account());
        }
    },
    JOINED {
        @Override
        boolean holds(Case c) {
            return c.suggestion().filing().joint() != null;
        }
    },
    IN_RETURN_WINDOW {
        @Override
        boolean holds(Case c) {
            return c.on().objection() == null && !c.on().clock().objectBy().isOverdueOn(c.today());
        }
    },
    REPLIES {
        @Override
        boolean holds(Case c) {
            return c.on().role().replies();
        }
    },
    GIVES_OPINION {
        @Override
        boolean holds(Case c) {
            return !c.on().role().replies();
        }
    },
    HAS_PARTNERS {
        @Override
        boolean holds(Case c) {
            return c.on().role() == HandlingRole.LEAD
                    && !c.suggestion().handling().partners().isEmpty();
        }
    },
    HAS_NO_PARTNERS {
        @Override
        boolean holds(Case c) {
            return !HAS_PARTNERS.holds(c);
        }
    },
    NOT_COUNTERSIGNED_YET {
        @Override
        boolean holds(Case c) {
            var unit = c.actor().unit();
            return unit != null && !c.on().work().hasWordOf(unit);
        }
    },
    DRAFTED {
        @Override
        boolean holds(Case c) {
            return c.on().work().draft() != null;
        }
    },
    CONTACTED {
        @Override
        boolean holds(Case c) {
            return c.suggestion().handling().isContacted(c.on());
        }
    },
    CLOCK_RUNS {
        @Override
        boolean holds(Case c) {
            return c.on().clock().standing().isEmpty();
        }
    },
    CLOCK_STANDS {
        @Override
        boolean holds(Case c) {
            return !CLOCK_RUNS.holds(c);
        }
    },
    MAY_SUSPEND {
        @Override
        boolean holds(Case c) {
            return c.on().clock().maySuspend();
        }
    },
    MAY_ASK_FOR_TIME {
        @Override
        boolean holds(Case c) {
            var asked = c.on().clock().extension();
            return c.on().round() == 1
                    && c.on().role().replies()
                    && (asked == null || Boolean.FALSE.equals(asked.granted()));
        }
    },
    EXTENSION_ASKED {
        @Override
        boolean holds(Case c) {
            return c.on().clock().awaitsExtension();
        }
    },
    TIME_TO_EVALUATE_IS_OVER {
        @Override
        boolean holds(Case c) {
            var due = c.on().due();
            return due != null && due.isOverdueOn(c.today());
        }
    },
    NOT_EVALUATED_YET {
        @Override
        boolean holds(Case c) {
            return c.suggestion()
                    .outcome()
                    .replyTo(c.on())
                    .filter(it -> it.evaluation() == null)
                    .isPresent();
        }
    },
    HANDLED_AGAIN {
        @Override
        boolean holds(Case c) {
            return c.on().round() > 1;
        }
    },
    HAS_REPLY {
        @Override
        boolean holds(Case c) {
            return !c.suggestion().outcome().replies().isEmpty();
        }
    },
    HAS_OWN_REPLY {
        @Override
        boolean holds(Case c) {
            return c.suggestion().outcome().replies().stream()
                    .anyMatch(it -> it.unit().equals(c.actor().unit()));
        }
    },
    DEPUTY_CONSENTS {
        @Override
        boolean holds(Case c) {
            return c.suggestion().content().mayBePublished();
        }
    },
    HAS_REPLY_TO_RELAY {
        @Override
        boolean holds(Case c) {
            return c.suggestion().outcome().replies().stream()
                    .anyMatch(it -> !it.undelivered().isEmpty());
        }
    },
    CONTACT_TO_ANSWER {
        @Override
        boolean holds(Case c) {
            return c.suggestion().handling().contacts().stream()
                    .anyMatch(it -> it.deputy().equals(c.actor().deputy()) && it.awaitsAnswer());
        }
    },
    COMMITMENT_OPEN {
        @Override
        boolean holds(Case c) {
            return c.suggestion().outcome().commitments().stream().anyMatch(Commitment::isOpen);
        }
    },
    FOLLOW_UP_IS_DUE {
        @Override
        boolean holds(Case c) {
            var followUp = c.suggestion().outcome().followUp();
            return followUp != null && followUp.askedAt() == null && !c.today().isBefore(followUp.askOn());
        }
    },
    REALLY_DONE_ASKED {
        @Override
        boolean holds(Case c) {
            var followUp = c.suggestion().outcome().followUp();
            return followUp != null && followUp.awaitsAnswer();
        }
    };

    /** A suggestion, and perhaps one of its assignments, before somebody on one day. */
    public record Case(Suggestion suggestion, @Nullable Assignment assignment, Actor actor, LocalDate today) {

        Assignment on() {
            return Objects.requireNonNull(assignment);
        }
    }

    abstract boolean holds(Case c);

    Message reason() {
        return Message.of("suggestion.when." + name());
    }
}
