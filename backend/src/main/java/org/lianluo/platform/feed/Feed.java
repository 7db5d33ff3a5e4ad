package org.lianluo.platform.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What was saved lately, on all nodes: modules append to it, streams follow it. It ends before the web server does. */
@Component
public class Feed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration KEPT = Duration.ofDays(7);

    private final MongoFeed entries;
    private final Clock clock;
    private final FeedTail tail;
    private final Duration pause;
    private volatile @Nullable Run run;
    private boolean failing;

    /** From a start to the stop after it. */
    private record Run(ScheduledExecutorService reading, Sinks.Empty<Void> end) {}

    Feed(MongoFeed entries, Clock clock, @Value("${lianluo.feed.pause:500ms}") Duration pause) {
        this.entries = entries;
        this.clock = clock;
        this.tail = new FeedTail(entries, clock, KEPT);
        this.pause = pause;
    }

    /** Notes that this version of the item was saved; once, however often it is announced. */
    public void append(String item, long version, Collection<String> topics) {
        entries.append(item, version, topics);
    }

    /**
     * News of these topics, at once where the reader stands or, with a cursor, what was missed. A slow reader hears the
     * latest only. News come on the feed's own thread, which must not be held up.
     */
    Flux<FeedNews> follow(Set<String> topics, @Nullable String after) {
        return Flux.create(
                sink -> {
                    var reader = new FeedTail.Reader(topics, sink::next);
                    tail.follow(reader, after);
                    sink.onDispose(() -> tail.leave(reader));
                },
                FluxSink.OverflowStrategy.LATEST);
    }

    /** When nobody hears anything any more; at once while it is stopped. */
    Mono<Void> end() {
        var now = run;
        return now == null ? Mono.empty() : now.end().asMono();
    }

    private void readOn() {
        try {
            tail.readOn();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Reading the feed failed and is tried again: {}", e.getMessage());
            }
            failing = true;
        }
    }

    @Scheduled(fixedDelayString = "${lianluo.feed.sweep:1h}")
    void forget() {
        entries.forgetBefore(clock.instant().minus(KEPT));
    }

    @Override
    public void start() {
        var reading = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("feed-"));
        reading.scheduleWithFixedDelay(this::readOn, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        run = new Run(reading, Sinks.empty());
    }

    @Override
    public void stop() {
        var ending = run;
        run = null;
        if (ending != null) {
            ending.end().tryEmitEmpty();
            ending.reading().shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }
}
