package org.lianluo.matching.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.matching.domain.Recorded;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.HandledSuggestion;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.testing.TestStore;

class MongoRecommendationLogTest {

    private static final UnitId EDUCATION = new UnitId("unt_moe");
    private static final UnitId WATER = new UnitId("unt_mwr");
    private static final Instant AT = Instant.parse("2021-04-06T02:00:00Z");

    private MongoRecommendationLog log;

    @BeforeEach
    void start() {
        log = new MongoRecommendationLog(TestStore.database(MongoRecommendationLog.indexes()));
    }

    private static HandledSuggestion item(long version, UnitId lead, boolean reassigned) {
        return new HandledSuggestion(
                new SuggestionId("sug_1"),
                version,
                "",
                "",
                Set.of(lead),
                Set.of(),
                Set.of(),
                List.of(),
                AT,
                reassigned);
    }

    private Recorded only() {
        return log.between(AT, AT.plusMillis(1)).get(0);
    }

    @Test
    void keepsTheFirstNote() {
        log.note(item(3, EDUCATION, false), List.of(new Recorded.Rank(EDUCATION, 0.8), new Recorded.Rank(WATER, 0.1)));
        log.note(item(9, WATER, true), List.of());

        assertThat(only()).isEqualTo(new Recorded("sug_1", AT, List.of(EDUCATION, WATER), Set.of(EDUCATION), false));
        assertThat(log.items()).containsExactly("sug_1");
    }

    @Test
    void followsTheNewestVersionWhateverTheOrder() {
        log.note(item(3, EDUCATION, false), List.of());
        log.handled(item(7, WATER, true));
        log.handled(item(5, EDUCATION, false));

        assertThat(only()).isEqualTo(new Recorded("sug_1", AT, List.of(), Set.of(WATER), true));
    }

    @Test
    void findsThoseOfAPeriod() {
        log.note(item(3, EDUCATION, false), List.of());

        assertThat(log.between(AT.minusSeconds(1), AT)).isEmpty();
        assertThat(log.between(AT, AT.plusSeconds(1))).hasSize(1);
        assertThat(log.between(AT.plusMillis(1), AT.plusSeconds(1))).isEmpty();
    }
}
