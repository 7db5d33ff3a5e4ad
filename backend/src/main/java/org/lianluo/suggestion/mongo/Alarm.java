package org.lianluo.suggestion.mongo;

import java.time.Clock;
import java.time.LocalDate;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.SuggestionDesk;
import org.lianluo.suggestion.domain.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets time act where a term has run out, from one node at a time. Each act is one conditional write, so that a node
 * whose lock has ended does nothing twice. What fell due while nothing ran is done by the next run.
 */
@Component
public class Alarm {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
    private static final int BATCH = 500;

    private final Suggestions suggestions;
    private final SuggestionDesk desk;
    private final Clock clock;

    Alarm(Suggestions suggestions, SuggestionDesk desk, Clock clock) {
        this.suggestions = suggestions;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lianluo.alarm.delay:30s}", initialDelayString = "${lianluo.alarm.delay:30s}")
    @SchedulerLock(name = "suggestion.alarm")
    public void ring() {
        suggestions.wakingBy(LocalDate.now(clock), BATCH).forEach(this::wake);
    }

    private void wake(SuggestionId id) {
        try {
            while (desk.wake(id).isPresent()) {
                LOG.debug("Time has acted on {}", id);
            }
        } catch (Refusal refusal) {
            LOG.warn("Time cannot act on {} now: {}", id, refusal.problems());
        }
    }
}
