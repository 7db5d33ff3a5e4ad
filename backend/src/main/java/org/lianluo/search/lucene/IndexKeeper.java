package org.lianluo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.feed.Feed;
import org.lianluo.platform.feed.FeedReader;
import org.lianluo.search.domain.IndexKeeping;
import org.lianluo.search.domain.IndexProgress;
import org.lianluo.search.domain.IndexState;
import org.lianluo.shared.index.Indexed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Keeps the index of this node true to the store: compares the two after every start and once a day, follows the feed in
 * between. One thread does all of it; whatever it indexes it reads from the store at that moment, so that neither the order
 * of news nor their repetition matters.
 */
final class IndexKeeper implements SmartLifecycle, IndexKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration KEEP = Duration.ofSeconds(10);
    private static final Duration COMPARE_SMALL = Duration.ofMinutes(1);
    private static final Duration COMPARE_ALL = Duration.ofDays(1);
    private static final int STOPPING_SECONDS = 60;

    private final IndexedKinds kinds;
    private final OpenIndexes indexes;
    private final Feed feed;
    private final Clock clock;
    private final Duration pause;
    private ScheduledExecutorService work = thread();

    private @Nullable FeedReader reader;
    private Instant comparedAll = Instant.EPOCH;
    private Instant comparedSmall = Instant.EPOCH;
    private Instant kept = Instant.EPOCH;
    private boolean written;
    private volatile IndexState state = IndexState.BUILDING;
    private volatile @Nullable Instant startedAt;
    private volatile int total;
    private volatile int compared;
    private volatile boolean rebuildAsked;
    private volatile boolean running;

    IndexKeeper(IndexedKinds kinds, OpenIndexes indexes, Feed feed, Clock clock, Duration pause) {
        this.kinds = kinds;
        this.indexes = indexes;
        this.feed = feed;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public IndexProgress progress() {
        boolean atWork = state == IndexState.BUILDING || state == IndexState.CATCHING_UP;
        return atWork
                ? new IndexProgress(state, indexes.size(), total, startedAt, Math.max(0, total - compared))
                : new IndexProgress(state, indexes.size(), kinds.count(), startedAt, 0);
    }

    @Override
    public void rebuild() {
        rebuildAsked = true;
    }

    private static ScheduledExecutorService thread() {
        return Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("search-index-"));
    }

    @Override
    public void start() {
        if (work.isShutdown()) {
            work = thread();
        }
        running = true;
        openWhereClosed();
        work.scheduleWithFixedDelay(this::keepUp, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void openWhereClosed() {
        try {
            if (!indexes.areOpen()) {
                indexes.open();
                reader = null;
                comparedAll = Instant.EPOCH;
            }
        } catch (IOException | RuntimeException e) {
            failed(e);
        }
    }

    private void keepUp() {
        try {
            openWhereClosed();
            if (indexes.areOpen()) {
                keepUpWithStore();
                state = IndexState.READY;
            }
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            failed(e);
            indexes.abandon();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** Where the store is away the index goes on serving; where the index itself is broken it is opened again, or made anew. */
    private void failed(Exception reason) {
        if (state != IndexState.FAILED) {
            LOG.warn("Keeping the search index failed and is tried again: {}", reason.toString());
        }
        state = IndexState.FAILED;
        comparedAll = Instant.EPOCH;
    }

    private void keepUpWithStore() throws IOException {
        var now = clock.instant();
        follow();
        if (isOver(COMPARE_ALL, comparedAll, now)) {
            compare(indexes.areComplete() ? IndexState.CATCHING_UP : IndexState.BUILDING, indexes.serving());
            comparedAll = now;
            comparedSmall = now;
        } else if (isOver(COMPARE_SMALL, comparedSmall, now)) {
            compareSmall();
            indexes.throwRetiredAway();
            comparedSmall = now;
        }
        if (rebuildAsked) {
            rebuildAsked = false;
            makeAnew();
        }
        if (written && isOver(KEEP, kept, now)) {
            indexes.keep();
            kept = now;
            written = false;
        }
    }

    private static boolean isOver(Duration duration, Instant since, Instant now) {
        return !now.isBefore(since.plus(duration)) || now.isBefore(since);
    }

    /** Brings what was saved since the last time, here or on another node. */
    private void follow() throws IOException {
        var present = reader;
        if (present == null) {
            reader = feed.reader();
            return;
        }
        var news = new LinkedHashSet<>(present.saved());
        if (!news.isEmpty()) {
            kinds.bring(news, indexes.all());
            indexes.show();
            written = true;
        }
    }

    private void compareSmall() throws IOException {
        if (compare(indexes.serving(), kind -> !kind.isInFeed()) > 0) {
            kinds.learnNames();
        }
    }

    private void compare(IndexState as, LuceneIndex index) throws IOException {
        startedAt = clock.instant();
        compared = 0;
        total = kinds.count();
        state = as;
        kinds.learnNames();
        int changed = compare(index, kind -> true);
        if (running) {
            index.markComplete();
            index.keep();
            index.settle(false);
            LOG.info("The search index was compared with {} items; {} were brought anew", compared, changed);
        }
    }

    /** Follows the feed in between, so that nobody waits for what is new. */
    private int compare(LuceneIndex index, Predicate<Indexed> chosen) throws IOException {
        int changed = 0;
        for (var kind : kinds.all().stream().filter(chosen).toList()) {
            var comparison = new Comparison(kinds, kind, index);
            while (running && !comparison.isDone()) {
                var step = comparison.next();
                compared += step.compared();
                changed += step.changed();
                index.show();
                follow();
            }
        }
        written |= changed > 0;
        return changed;
    }

    private void makeAnew() throws IOException {
        try {
            compare(IndexState.BUILDING, indexes.makeNext());
            if (running) {
                indexes.change();
            }
        } finally {
            indexes.giveNextUp();
        }
    }

    @Override
    public void stop() {
        running = false;
        work.shutdown();
        try {
            if (work.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                indexes.keep();
                indexes.close();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Closing the search index", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
