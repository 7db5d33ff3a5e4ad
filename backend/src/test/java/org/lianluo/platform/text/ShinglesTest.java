package org.lianluo.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final Shingles ONE = Shingles.of("关于将罕见病用药纳入医保目录的建议");
    private static final Shingles NEARLY = Shingles.of("关于将更多罕见病用药纳入医保目录的建议");
    private static final Shingles OTHER = Shingles.of("关于加快农村公路硬化的建议");

    @Test
    void findsTheSameTextWhollyAlike() {
        assertThat(ONE.likeness(Shingles.of("关于将 罕见病用药，纳入醫保目錄的建議！"))).isEqualTo(1);
    }

    @Test
    void countsWhatTwoTextsShareOfAllTheyHave() {
        assertThat(Shingles.of("甲乙丙丁").likeness(Shingles.of("乙丙丁戊"))).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(ONE.likeness(NEARLY)).isGreaterThan(0.6).isEqualTo(NEARLY.likeness(ONE));
        assertThat(ONE.likeness(OTHER)).isLessThan(0.2);
    }

    @Test
    void comparesNothingWithNothing() {
        assertThat(Shingles.of("，。").isEmpty()).isTrue();
        assertThat(Shingles.of("").likeness(ONE)).isZero();
        assertThat(Shingles.of("路").likeness(Shingles.of("路"))).isEqualTo(1);
    }

    @Test
    void hasEqualSmallestHashesAboutAsOftenAsTextsAreAlike() {
        int functions = 2_000;
        long equal = IntStream.range(0, functions)
                .filter(it -> ONE.smallest(it) == NEARLY.smallest(it))
                .count();

        assertThat((double) equal / functions).isCloseTo(ONE.likeness(NEARLY), within(0.06));
    }
}
