package org.lianluo.platform.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/**
 * Streams of news for people: limited in number, and over as soon as the reader is no longer exactly who they were. A few
 * threads serve all of them.
 */
@Component
public class LiveStreams implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final int THREADS = 8;

    /** Reactor's name for what to do with an error nobody hears: readers who hang up at the moment of a check are no error. */
    private static final String DROPPED = "reactor.onErrorDropped.local";

    private final Feed feed;
    private final OpenStreams open;
    private final Duration check;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, new CustomizableThreadFactory("live-"));
    private final Scheduler work = Schedulers.fromExecutorService(threads);

    /** @param check how often readers who hear nothing are asked whether they still may */
    LiveStreams(
            Feed feed,
            @Value("${lianluo.live.check:30s}") Duration check,
            @Value("${lianluo.live.streams:2000}") int most,
            @Value("${lianluo.live.streams-of-one:10}") int mostOfOne) {
        this.feed = feed;
        this.check = check;
        this.open = new OpenStreams(most, mostOfOne);
    }

    /**
     * Answers each piece of news; the stream ends with {@link org.lianluo.shared.Unauthenticated} when the session does,
     * and silently when the reader's roles or scopes change, so that they come again as who they are now.
     *
     * @param after the cursor to go on from; null to begin now
     */
    public <T> Flux<T> of(Presence reader, Set<String> topics, @Nullable String after, Function<FeedNews, T> answer) {
        var account = reader.actor().signedIn();
        return Flux.using(
                () -> open.enter(account), entered -> answers(reader, topics, after, answer), open::leave, true);
    }

    private <T> Flux<T> answers(
            Presence reader, Set<String> topics, @Nullable String after, Function<FeedNews, T> answer) {
        Flux<Optional<FeedNews>> news = feed.follow(topics, after).map(Optional::of);
        Flux<Optional<FeedNews>> checks =
                Flux.interval(check).onBackpressureDrop().map(tick -> Optional.empty());
        return Flux.merge(1, news, checks)
                .takeUntilOther(feed.end())
                .publishOn(work, 1)
                .takeWhile(each -> reader.isUnchanged())
                .<T>handle((each, sink) -> each.ifPresent(it -> sink.next(answer.apply(it))))
                .contextWrite(Context.of(
                        DROPPED, (Consumer<Throwable>) thrown -> LOG.debug("After the end of a stream", thrown)));
    }

    @Override
    public void destroy() {
        work.dispose();
        threads.shutdown();
    }
}
