package org.lianluo.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedWindowTest {

    private static final long OVERLAP = FeedWindow.OVERLAP.toMillis();
    private static final Set<String> ITEM = Set.of("sug_1");

    private final FeedWindow window = new FeedWindow();

    @Test
    void passesOverWhatItKnows() {
        var one = entry("sug_1", 1, 100_000);
        var two = entry("sug_1", 2, 101_000);

        assertThat(window.add(List.of(one))).containsExactly(one);
        assertThat(window.add(List.of(one, two))).containsExactly(two);
        assertThat(window.add(List.of(one, two))).isEmpty();
    }

    @Test
    void noticesAnEntryThatComesLate() {
        var late = entry("sug_1", 1, 100_000);
        window.add(List.of(entry("sug_2", 1, 100_000 + OVERLAP - 1)));

        assertThat(window.readAgainFrom()).isLessThan(late.time());
        assertThat(window.add(List.of(late))).containsExactly(late);
    }

    @Test
    void countsWhatAReaderKnowsJustBeforeItsPosition() {
        window.add(List.of(
                entry("sug_1", 1, 100_000),
                entry("sug_1", 2, 100_000 + OVERLAP),
                entry("sug_2", 1, 100_000 + OVERLAP),
                entry("sug_1", 3, 100_000 + OVERLAP + 5)));

        assertThat(window.position(ITEM)).isEqualTo(new FeedPosition(100_000 + OVERLAP + 5, 2));
        assertThat(window.position(Set.of("sug_3"))).isEqualTo(new FeedPosition(100_000 + OVERLAP + 5, 0));
        assertThat(window.last(ITEM)).map(FeedEntry::version).contains(3L);
    }

    @Test
    void forgetsWhatCannotComeAgain() {
        window.add(List.of(entry("sug_1", 1, 100_000)));
        window.add(List.of(entry("sug_2", 1, 100_000 + OVERLAP)));

        assertThat(window.position(ITEM).count()).isZero();
        assertThat(window.last(ITEM)).isEmpty();
    }

    private static FeedEntry entry(String item, long version, long at) {
        return new FeedEntry(item + ":" + version, version, List.of(item), new Date(at));
    }
}
