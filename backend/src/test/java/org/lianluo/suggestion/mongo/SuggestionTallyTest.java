package org.lianluo.suggestion.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.platform.mongo.TestRelay;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.testing.TestStore;

/** Every number of the analysis is how many items the list gives for it. */
class SuggestionTallyTest {

    private static final int ITEMS = 50;

    private static Suggestions suggestions;

    @BeforeAll
    static void keepRandomHistories() {
        var clock = Clock.systemUTC();
        suggestions = new MongoSuggestions(
                TestStore.database(SuggestionIndex.indexes()), TestRelay.to(saved -> {}, clock), clock, "CN");
        var histories = new RandomCourses(new Random(25));
        for (int i = 0; i < ITEMS; i++) {
            suggestions.insert(histories.of("sug_" + (100 + i)), new Request("k" + i, "fingerprint"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatTheListGives(Dimension by) {
        var expected = new EnumMap<Figure, Integer>(Figure.class);
        suggestions
                .tally(TallyCell.ofAll().query(null), by)
                .forEach((key, figures) -> figures.forEach((figure, items) -> {
                    assertThat(listed(TallyCell.ofAll().at(by, key), figure))
                            .as("%s %s %s", by, key, figure)
                            .isEqualTo(items);
                    expected.merge(figure, items, Integer::sum);
                }));

        assertThat(expected).containsKeys(Figure.REPLIED, Figure.EVALUATED, Figure.CLASS_B, Figure.HANDLED_AGAIN);
    }

    @ParameterizedTest
    @EnumSource
    void countsThePartOfAUnitWhereOneIsAskedFor(Dimension by) {
        var tally = suggestions.tally(TallyCell.of(PARTNER_ID).query(null), by);

        assertThat(tally).isNotEmpty();
        tally.forEach((key, figures) -> figures.forEach((figure, items) -> {
            assertThat(listed(TallyCell.of(PARTNER_ID).at(by, key), figure))
                    .as("%s %s %s", by, key, figure)
                    .isEqualTo(items);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoItemOut(Figure figure) {
        int byStatus = suggestions.tally(TallyCell.ofAll().query(null), Dimension.STATUS).values().stream()
                .mapToInt(it -> it.getOrDefault(figure, 0))
                .sum();

        assertThat(byStatus).isEqualTo(listed(TallyCell.ofAll(), figure));
    }

    private static int listed(TallyCell cell, Figure figure) {
        return (int) suggestions
                .list(cell.query(figure), new PageRequest(1, null, false))
                .totalCount();
    }
}
