package org.lianluo.platform.mongo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Saved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Announces every save as {@link Saved}: at once by the one who saved, and again by a sweep where that failed or the
 * process died in between.
 */
@Component
public class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BATCH = 500;

    private final List<AggregateStore<?>> stores = new CopyOnWriteArrayList<>();
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Relay(ApplicationEventPublisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    void serve(AggregateStore<?> store) {
        stores.add(store);
    }

    /** What was saved stays saved, whatever a listener does: a failure is left to the sweep. */
    <T extends Aggregate> void deliver(AggregateStore<T> store, T saved) {
        try {
            announce(store, saved);
        } catch (RuntimeException e) {
            LOG.warn("Announcing {} is left to the sweep", saved.id(), e);
        }
    }

    @Scheduled(fixedDelayString = "${lianluo.relay.delay:5s}")
    void sweep() {
        stores.forEach(this::sweep);
    }

    private <T extends Aggregate> void sweep(AggregateStore<T> store) {
        store.unannounced(clock.instant().minus(PATIENCE), BATCH).forEach(saved -> deliver(store, saved));
    }

    /**
     * Repeats with the newer state where somebody saved meanwhile, so that the last announcement is of the last state. What
     * was not kept, because another node was first, needs no more.
     */
    private <T extends Aggregate> void announce(AggregateStore<T> store, T saved) {
        var current = saved;
        publisher.publishEvent(new Saved(current));
        while (!store.announced(current)) {
            var newer = store.find(List.of(current.id().value()));
            if (newer.isEmpty()) {
                return;
            }
            current = newer.get(0);
            publisher.publishEvent(new Saved(current));
        }
    }
}
