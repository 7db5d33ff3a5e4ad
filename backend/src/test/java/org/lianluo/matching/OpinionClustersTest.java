package org.lianluo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpinionClustersTest {

    private static final String SCHOOL = "建议草案第十二条明确乡村小规模学校教师编制按照班师比核定，并保障寄宿制学校生活教师的待遇。";
    private static final String SCHOOL_TOO = "建议草案第十二条明确乡村小规模学校教师编制按照班师比核定，保障寄宿制学校生活教师待遇！";
    private static final String WATER = "第三十条应当规定饮用水水源保护区内原有居民的补偿办法，由省级财政承担。";

    @Test
    void putsNearlyTheSameTogetherAndLeavesOthersAlone() {
        assertThat(OpinionClusters.of(List.of(SCHOOL, WATER, SCHOOL_TOO))).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void groupsThroughTextsInBetween() {
        String letters = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳";
        String first = letters.substring(0, 20);
        String second = letters.substring(3, 23);
        String third = letters.substring(6);

        assertThat(OpinionClusters.of(List.of(first, third))).hasSize(2);
        assertThat(OpinionClusters.of(List.of(first, third, second))).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void leavesEmptyTextsAlone() {
        assertThat(OpinionClusters.of(List.of("", "——", SCHOOL))).hasSize(3);
        assertThat(OpinionClusters.of(List.of())).isEmpty();
    }

    @Test
    void groupsThousandsOfEqualTexts() {
        List<String> texts = Stream.concat(Collections.nCopies(5_000, SCHOOL).stream(), Stream.of(WATER))
                .toList();

        assertThat(OpinionClusters.of(texts))
                .containsExactly(IntStream.range(0, 5_000).boxed().toList(), List.of(5_000));
    }
}
