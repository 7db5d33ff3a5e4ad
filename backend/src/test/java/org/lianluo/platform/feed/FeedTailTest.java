package org.lianluo.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.BadArgument;
import org.lianluo.testing.TestStore;

class FeedTailTest {

    private static final Duration KEPT = Duration.ofDays(7);

    private final List<FeedNews> heard = new ArrayList<>();

    private MongoDatabase database;
    private MongoFeed feed;
    private FeedTail tail;

    @BeforeEach
    void open() {
        database = TestStore.database(MongoFeed.indexes());
        feed = new MongoFeed(database);
        tail = new FeedTail(feed, Clock.systemUTC(), KEPT);
    }

    @Test
    void tellsWhereTheReaderStandsAndThenWhatHappens() {
        save(1);
        var reader = follow(null);
        assertThat(versions()).containsExactly(1L);

        tail.readOn();
        assertThat(heard).as("nothing happened").hasSize(1);

        save(2);
        feed.append("sug_2", 1, Set.of("sug_2"));
        tail.readOn();
        tail.readOn();
        assertThat(versions()).containsExactly(1L, 2L);

        tail.leave(reader);
        save(3);
        tail.readOn();
        assertThat(heard).hasSize(2);
    }

    @Test
    void tellsOfSeveralChangesInARowAsOne() {
        follow(null);
        save(1);
        save(2);
        save(3);
        tail.readOn();

        assertThat(versions()).containsExactly(null, 3L);
    }

    @Test
    void tellsAReaderWhoComesBackWhatWasMissedOnce() {
        save(1);
        tail.leave(follow(null));
        save(2);
        save(3);

        tail.leave(follow(last().cursor()));
        assertThat(versions()).containsExactly(1L, 3L);

        follow(last().cursor());
        tail.readOn();
        assertThat(heard).as("nothing more was missed").hasSize(2);
    }

    @Test
    void tellsTheOthersWhenAReaderLeavesOnHearing() {
        var leaving = new ArrayList<FeedTail.Reader>();
        leaving.add(new FeedTail.Reader(Set.of("sug_1"), news -> leaving.forEach(tail::leave)));
        tail.follow(leaving.get(0), null);
        follow(null);
        follow(null);
        save(1);

        tail.readOn();

        assertThat(versions()).containsExactly(null, null, 1L, 1L);
    }

    @Test
    void missesNothingThatCameLateWhileTheReaderWasAway() {
        save(1);
        tail.leave(follow(null));
        late(2, last());

        follow(last().cursor());

        assertThat(heard).hasSize(2);
    }

    @Test
    void tellsWhatComesLateWhileTheReaderListens() {
        save(1);
        follow(null);
        late(2, last());

        tail.readOn();

        assertThat(versions()).hasSize(2);
    }

    @Test
    void saysThatNobodyKnowsAnyMoreWhatAnOldCursorMissed() {
        var old = new FeedPosition(Clock.systemUTC().millis() - KEPT.toMillis() - 1, 0);
        save(1);

        follow(old.cursor());

        assertThat(heard).hasSize(1);
        assertThat(last().readAnew()).isTrue();
        follow(last().cursor());
        assertThat(heard).as("from here on it is known").hasSize(1);
    }

    @Test
    void refusesWhatIsNoCursor() {
        for (var wrong : List.of("x", "", new FeedPosition(-1, 0).cursor(), new FeedPosition(1, -1).cursor())) {
            assertThatThrownBy(() -> follow(wrong)).isInstanceOf(BadArgument.class);
        }
        save(1);
        tail.readOn();
        assertThat(heard).isEmpty();
    }

    private FeedTail.Reader follow(String after) {
        var reader = new FeedTail.Reader(Set.of("sug_1"), heard::add);
        tail.follow(reader, after);
        return reader;
    }

    private void save(long version) {
        feed.append("sug_1", version, Set.of("sug_1"));
    }

    /** An entry whose write began before the reader's position and was seen after it. */
    private void late(long version, FeedNews before) {
        var at = FeedPosition.of(before.cursor()).upTo() - 1;
        database.getCollection(MongoFeed.COLLECTION)
                .insertOne(new Document("_id", "sug_1:" + version)
                        .append("version", version)
                        .append("topics", List.of("sug_1"))
                        .append("at", new Date(at)));
    }

    private FeedNews last() {
        return heard.get(heard.size() - 1);
    }

    private List<Long> versions() {
        return heard.stream().map(FeedNews::version).toList();
    }
}
