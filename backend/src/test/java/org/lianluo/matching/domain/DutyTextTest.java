package org.lianluo.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutyTextTest {

    @Test
    void tellsOwnDutiesFromThoseOfNeighbours() {
        var duties = DutyText.of("管理林业：造林、湿地，林下经济；防火。耕地归农业农村部，气象由气象局负责。");

        assertThat(duties.own()).containsExactly("管理林业", "造林", "湿地", "林下经济", "防火");
        assertThat(duties.elsewhere())
                .containsExactly(new DutyText.Elsewhere("耕地", "农业农村部"), new DutyText.Elsewhere("气象", "气象局负责"));
    }

    @Test
    void readsDutiesWithoutNeighbours() {
        assertThat(DutyText.of("审计").own()).containsExactly("审计");
        assertThat(DutyText.of("").own()).isEmpty();
    }
}
