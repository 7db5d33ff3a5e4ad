package org.lianluo.notification.mail;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.lianluo.notification.domain.Postman;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the postman go, from one node at a time. */
class MailRound {

    private final Postman postman;
    private final Duration collecting;

    MailRound(Postman postman, Duration collecting) {
        this.postman = postman;
        this.collecting = collecting;
    }

    @Scheduled(fixedDelayString = "${lianluo.mail.delay:1m}")
    @SchedulerLock(name = "notification.mail", lockAtMostFor = "PT30M")
    void go() {
        postman.round(collecting);
    }
}
