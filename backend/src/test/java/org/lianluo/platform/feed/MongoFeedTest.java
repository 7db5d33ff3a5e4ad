package org.lianluo.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.TestStore;

class MongoFeedTest {

    private static final long FAR = 9_000_000_000_000L;

    private MongoFeed feed;

    @BeforeEach
    void open() {
        feed = new MongoFeed(TestStore.database(MongoFeed.indexes()));
    }

    @Test
    void keepsAnAnnouncementThatIsRepeatedAsItWas() {
        feed.append("sug_1", 1, Set.of("sug_1"));
        var first = feed.from(0);

        feed.append("sug_1", 1, Set.of("sug_1", "owed:office"));

        assertThat(feed.from(0)).isEqualTo(first).hasSize(1);
    }

    @Test
    void givesTheNewestOfATopicFirst() throws InterruptedException {
        for (int version = 1; version <= 5; version++) {
            feed.append("sug_1", version, Set.of("sug_1", "owed:office"));
            feed.append("sug_2", version, Set.of("sug_2"));
            Thread.sleep(2);
        }

        assertThat(feed.touching(Set.of("sug_1"), 0, FAR, 3))
                .extracting(FeedEntry::version)
                .containsExactly(5L, 4L, 3L);
        assertThat(feed.touching(Set.of("owed:office", "owed:unt_moe"), 0, FAR, 100))
                .hasSize(5);
        assertThat(feed.newest()).extracting(FeedEntry::version).containsExactly(5L);
    }

    @Test
    void forgetsWhatIsOld() {
        feed.append("sug_1", 1, Set.of("sug_1"));
        var at = feed.newest().get(0).at().toInstant();

        feed.forgetBefore(at);
        assertThat(feed.from(0)).hasSize(1);
        feed.forgetBefore(at.plusMillis(1));
        assertThat(feed.from(0)).isEmpty();
    }

    @Test
    void isDatedByTheStore() {
        var before = Instant.now();
        feed.append("sug_1", 1, List.of("sug_1"));

        assertThat(feed.newest().get(0).at().toInstant())
                .isBetween(before.minusSeconds(60), Instant.now().plusSeconds(60));
    }
}
