package org.lianluo.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.matching.domain.MatchingFixture.HOSPITALS;
import static org.lianluo.matching.domain.MatchingFixture.INSURANCE;
import static org.lianluo.matching.domain.MatchingFixture.ROADS;
import static org.lianluo.matching.domain.MatchingFixture.SCHOOLS;
import static org.lianluo.matching.domain.MatchingFixture.WATER;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.UnitId;

class AccuracyTest {

    private static final List<UnitId> RECOMMENDED = List.of(SCHOOLS, WATER, INSURANCE, HOSPITALS);

    private static Recorded recorded(String at, Set<UnitId> handledBy, boolean reassigned) {
        return new Recorded("sug_1", Instant.parse(at), RECOMMENDED, handledBy, reassigned);
    }

    @Test
    void countsByTheMonthInChina() {
        var months = Accuracy.byMonth(List.of(
                recorded("2021-04-30T15:59:59Z", Set.of(SCHOOLS), false),
                recorded("2021-04-06T02:00:00Z", Set.of(INSURANCE), false),
                recorded("2021-04-06T02:00:00Z", Set.of(HOSPITALS, ROADS), true),
                recorded("2021-04-06T02:00:00Z", Set.of(), true),
                recorded("2021-04-06T02:00:00Z", Set.of(ROADS), false),
                recorded("2021-04-30T16:00:00Z", Set.of(WATER), false)));

        assertThat(months)
                .containsExactly(
                        new Accuracy(YearMonth.of(2021, 4), 4, 0.25, 0.5, 0.25),
                        new Accuracy(YearMonth.of(2021, 5), 1, 0, 1, 0));
    }

    @Test
    void hasNoMonthWithoutItems() {
        assertThat(Accuracy.byMonth(List.of())).isEmpty();
    }
}
