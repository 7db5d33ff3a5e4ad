package org.lianluo.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    @Test
    void knowsAGroupByItsFirstWord() {
        assertThat(Synonyms.common().known("高铁")).isEqualTo("高速铁路");
        assertThat(Synonyms.common().of("高铁")).contains("高铁", "高速铁路");
    }

    @Test
    void leavesAWordWithoutGroupAsItIs() {
        assertThat(Synonyms.common().known("面点")).isEqualTo("面点");
        assertThat(Synonyms.common().of("面点")).containsExactly("面点");
    }

    @Test
    void joinsGroupsThatShareAWord() {
        Synonyms names =
                Synonyms.common().and(List.of(List.of("国家卫生健康委员会", "卫健委"), List.of("国家卫生健康委员会", "国家卫生和计划生育委员会")));
        assertThat(names.of("卫健委")).containsExactlyInAnyOrder("国家卫生健康委员会", "卫健委", "国家卫生和计划生育委员会");
        assertThat(names.known("国家卫生和计划生育委员会")).isEqualTo("国家卫生健康委员会");
        assertThat(names.of("高铁")).contains("高速铁路");
    }
}
