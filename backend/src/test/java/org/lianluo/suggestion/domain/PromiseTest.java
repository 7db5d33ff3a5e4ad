package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.testing.ThirtyDays;

/**
 * The promise as a property: whatever people, time and crashes do, nothing that was submitted is ever lost sight of. A
 * failure names its seed; {@code -Dlianluo.promise.seed=…} plays that history alone, {@code -Dlianluo.promise.seeds=…} as
 * many as wanted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromiseTest {

    private static final int STEPS = 4_000;
    private static final long SEEDS = Long.getLong("lianluo.promise.seeds", 10);

    private final Set<SuggestionAction> done = EnumSet.noneOf(SuggestionAction.class);
    private final Set<SuggestionStatus> states = EnumSet.noneOf(SuggestionStatus.class);
    private final Set<AssignmentStatus> statesInUnits = EnumSet.noneOf(AssignmentStatus.class);

    static LongStream seeds() {
        var one = Long.getLong("lianluo.promise.seed");
        return one == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(one);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsThroughAnyHistory(long seed) {
        var history = history(seed);

        history.run(STEPS);
        history.letTwoYearsPass();

        assertThat(history.ended()).as(history.toString()).isPositive();
        done.addAll(history.done());
        states.addAll(history.states());
        statesInUnits.addAll(history.statesInUnits());
    }

    /** Even seeds under rules with every term, odd ones under rules like the national ones. */
    private static RandomHistory history(long seed) {
        return new RandomHistory(seed, seed % 2 == 0 ? ThirtyDays.EVERYTHING : ThirtyDays.NATIONAL);
    }

    @Test
    void comesOutTheSameForTheSameSeed() {
        var once = history(1);
        var again = history(1);
        once.run(300);
        again.run(300);

        assertThat(again.toString()).isEqualTo(once.toString());
    }

    /** The histories are worth something only where together they go everywhere. */
    @AfterAll
    void wentEverywhere() {
        if (Long.getLong("lianluo.promise.seed") == null) {
            assertThat(missing(SuggestionAction.values(), done)).containsExactly("FILE_ON_PAPER");
            assertThat(missing(SuggestionStatus.values(), states)).isEmpty();
            assertThat(missing(AssignmentStatus.values(), statesInUnits)).isEmpty();
        }
    }

    private static <E extends Enum<E>> Set<String> missing(E[] all, Set<E> seen) {
        return Arrays.stream(all)
                .filter(it -> !seen.contains(it))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
