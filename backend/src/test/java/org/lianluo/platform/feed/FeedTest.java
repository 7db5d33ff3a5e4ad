package org.lianluo.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.TestStore;

class FeedTest {

    private final Feed feed =
            new Feed(new MongoFeed(TestStore.database(MongoFeed.indexes())), Clock.systemUTC(), Duration.ofMillis(50));

    @AfterEach
    void close() {
        feed.stop();
    }

    @Test
    void endsForThoseWhoFollowWhenItStops() {
        feed.start();
        var ended = feed.end().toFuture();

        assertThat(ended).isNotDone();
        feed.stop();
        assertThat(ended).isDone();
    }

    @Test
    void goesOnAfterAStop() {
        feed.start();
        feed.stop();
        feed.start();

        assertThat(feed.isRunning()).isTrue();
        assertThat(feed.end().toFuture()).isNotDone();
    }
}
