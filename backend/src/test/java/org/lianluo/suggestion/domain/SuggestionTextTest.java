package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.SuggestionFixture.TEXT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

class SuggestionTextTest {

    @Test
    void hashesEveryPart() {
        var other = new SuggestionText(
                TEXT.title(), TEXT.problem(), TEXT.analysis(), TEXT.measures(), SuggestionBasis.VISIT);

        assertThat(other.contentHash()).isNotEqualTo(TEXT.contentHash()).hasSize(64);
    }

    @Test
    void namesEveryMissingPart() {
        assertThatThrownBy(SuggestionText.EMPTY::requireComplete)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly(
                                        List.of("input", "title"),
                                        List.of("input", "problem"),
                                        List.of("input", "analysis"),
                                        List.of("input", "measures"),
                                        List.of("input", "basis")));
    }

    @Test
    void countsCharactersNotBytes() {
        var exactly = "字".repeat(SuggestionText.PART_LIMIT);

        assertThat(new SuggestionText("标题", exactly, "", "", null).problem()).isEqualTo(exactly);
        assertThatThrownBy(() -> new SuggestionText("标题", exactly + "字", "", "", null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LONG);
                                    assertThat(problem.path()).containsExactly("input", "problem");
                                }));
    }
}
