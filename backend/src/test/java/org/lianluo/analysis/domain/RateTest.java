package org.lianluo.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.suggestion.Figure;

class RateTest {

    @ParameterizedTest
    @EnumSource
    void isNoneWithoutAnythingToTakeAShareOf(Rate rate) {
        assertThat(rate.of(Map.of(Figure.ALL, 9))).isNull();
    }

    @Test
    void countsBasicallySatisfiedAsSatisfied() {
        var figures = Map.of(
                Figure.EVALUATED, 8,
                Figure.RESULT_SATISFIED, 3,
                Figure.RESULT_BASICALLY_SATISFIED, 3,
                Figure.RESULT_DISSATISFIED, 2,
                Figure.PROCESS_SATISFIED, 8);

        assertThat(Rate.SATISFIED_RESULT.of(figures)).isEqualTo(0.75);
        assertThat(Rate.SATISFIED_PROCESS.of(figures)).isEqualTo(1);
    }

    @Test
    void countsOpenPromisesNeitherWay() {
        var figures = Map.of(Figure.PROMISED, 10, Figure.ALL_PROMISES_KEPT, 3, Figure.A_PROMISE_FAILED, 1);

        assertThat(Rate.PROMISE_KEPT.of(figures)).isEqualTo(0.75);
    }

    @Test
    void takesEachShareOfWhatItIsAShareOf() {
        var figures = Map.of(
                Figure.ASSIGNED, 20,
                Figure.REASSIGNED, 1,
                Figure.REPLIED, 10,
                Figure.REPLIED_ON_TIME, 9,
                Figure.CONTACTED_BEFORE_REPLY, 8,
                Figure.EVALUATED, 6,
                Figure.SILENT, 2,
                Figure.REALLY_DONE, 1,
                Figure.REALLY_DONE_PARTLY, 2,
                Figure.REALLY_NOT_DONE, 1);

        assertThat(Rate.REASSIGNMENT.of(figures)).isEqualTo(0.05);
        assertThat(Rate.ON_TIME.of(figures)).isEqualTo(0.9);
        assertThat(Rate.CONTACT.of(figures)).isEqualTo(0.8);
        assertThat(Rate.SILENT.of(figures)).isEqualTo(0.25);
        assertThat(Rate.REALLY_DONE.of(figures)).isEqualTo(0.25);
    }
}
