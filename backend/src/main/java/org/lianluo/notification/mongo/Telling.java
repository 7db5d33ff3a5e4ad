package org.lianluo.notification.mongo;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.lianluo.notification.domain.ClearingRound;
import org.lianluo.notification.domain.ReminderRound;
import org.lianluo.notification.domain.Teller;
import org.lianluo.shared.Saved;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What sets this module going: somebody saved something, or time has passed. */
@Component
class Telling {

    private final Teller teller;
    private final ReminderRound round;
    private final ClearingRound clearing;

    Telling(Teller teller, ReminderRound round, ClearingRound clearing) {
        this.teller = teller;
        this.round = round;
        this.clearing = clearing;
    }

    @EventListener
    void tell(Saved saved) {
        teller.tell(saved.aggregate());
    }

    /** Within a minute after midnight, or after the installation was down. */
    @Scheduled(fixedDelayString = "${lianluo.notification.round-delay:1m}")
    @SchedulerLock(name = "notification.reminders", lockAtMostFor = "PT30M")
    void remind() {
        round.go();
    }

    @Scheduled(fixedDelayString = "${lianluo.notification.clearing-delay:6h}", initialDelayString = "PT5M")
    @SchedulerLock(name = "notification.clearing", lockAtMostFor = "PT30M")
    void clear() {
        clearing.go();
    }
}
