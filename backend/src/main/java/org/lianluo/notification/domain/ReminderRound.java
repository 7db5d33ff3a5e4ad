package org.lianluo.notification.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.lianluo.obligation.OpenObligations;

/** Goes once a day over all that is due soon or overdue; the first round after days without one tells the latest stage alone. */
public final class ReminderRound {

    private final OpenObligations owed;
    private final Teller teller;
    private final Rounds rounds;
    private final NoticePolicy policy;
    private final Clock clock;

    public ReminderRound(OpenObligations owed, Teller teller, Rounds rounds, NoticePolicy policy, Clock clock) {
        this.owed = owed;
        this.teller = teller;
        this.rounds = rounds;
        this.policy = policy;
        this.clock = clock;
    }

    /** Does nothing where today's round is done; a round that was cut short is gone again. */
    public void go() {
        var today = LocalDate.now(clock);
        if (rounds.isDone(today)) {
            return;
        }
        owed.eachDueBy(today.plusDays(policy.schedule().earliest()), teller::remind);
        rounds.done(today);
    }
}
