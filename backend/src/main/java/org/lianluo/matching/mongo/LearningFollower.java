package org.lianluo.matching.mongo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lianluo.matching.domain.Learning;
import org.lianluo.platform.feed.Feed;
import org.lianluo.platform.feed.FeedReader;
import org.lianluo.shared.Id;
import org.lianluo.suggestion.SuggestionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Keeps what this node has learned in step with the store: all of it at start, then what is saved on any node. */
@Component
class LearningFollower implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LearningFollower.class);
    private static final int LOOKS_PER_CHECK = 30;

    private final Learning learning;
    private final Feed feed;
    private final Duration pause;
    private final ScheduledExecutorService working =
            Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("learning-"));
    private @Nullable FeedReader reader;
    private int looks;
    private boolean failing;

    LearningFollower(Learning learning, Feed feed, @Value("${lianluo.matching.pause:2s}") Duration pause) {
        this.learning = learning;
        this.feed = feed;
        this.pause = pause;
    }

    /** Seeds are loaded by now. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        working.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            readOn();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Learning from assignments failed and is tried again: {}", e.getMessage());
            }
            failing = true;
            reader = null;
        }
    }

    /** After a failure everything is read again, as nobody knows what was missed. */
    private void readOn() {
        FeedReader present = reader;
        if (present == null || looks++ % LOOKS_PER_CHECK == 0 && learning.isOutdated()) {
            present = feed.reader();
            learning.learnAll();
            reader = present;
        }
        List<SuggestionId> saved = present.saved().stream()
                .filter(id -> Id.isWellFormed(SuggestionId.PREFIX, id))
                .map(SuggestionId::new)
                .toList();
        learning.learn(saved);
    }

    @Override
    public void destroy() {
        working.shutdown();
    }
}
