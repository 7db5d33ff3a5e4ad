package org.lianluo.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.TermUnit;

class RuleSetVersionsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 12);
    private static final LocalDate SECOND = LocalDate.of(2025, 3, 12);

    private static RuleSet version(String id, String congress, int number, LocalDate from) {
        var rule = new Rule(RuleKind.REPLY, 3, TermUnit.MONTHS, "ASSIGNED", "第三十二条", null);
        return new RuleSet(id, congress, number, "规则", "Rules", from, "条例", List.of(rule), null);
    }

    private static RuleSetVersions of(RuleSet... all) {
        return new RuleSetVersions(List.of(all), "CN");
    }

    @Test
    void knowNothingBeforeTheFirstBegins() {
        var versions = of(version("rls_a", "CN", 1, FIRST));

        assertThat(versions.inForce(FIRST.minusDays(1))).isEmpty();
        assertThat(new RuleSetVersions(versions.all(), "11").inForce(FIRST)).isEmpty();
    }

    @Test
    void applyEachFromItsDayUntilAnotherBegins() {
        var first = version("rls_a", "CN", 1, FIRST);
        var second = version("rls_a", "CN", 2, SECOND);
        var versions = of(second, first, version("rls_x", "11", 1, FIRST.plusDays(1)));

        assertThat(versions.inForce(SECOND.minusDays(1))).contains(first);
        assertThat(versions.inForce(SECOND)).contains(second);
        assertThat(versions.until(first)).isEqualTo(SECOND.minusDays(1));
        assertThat(versions.until(second)).isNull();
        assertThat(versions.all()).containsExactly(second, first);
    }

    @Test
    void preferTheHigherVersionFromTheSameDay() {
        var first = version("rls_a", "CN", 1, FIRST);
        var second = version("rls_b", "CN", 2, FIRST);

        assertThat(of(first, second).inForce(FIRST)).contains(second);
        assertThat(of(first, second).until(first)).isBefore(FIRST);
    }
}
