package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.SuggestionFixture.CLERK;
import static org.lianluo.suggestion.domain.SuggestionFixture.LEADER;
import static org.lianluo.suggestion.domain.SuggestionFixture.OTHER_CLERK;
import static org.lianluo.suggestion.domain.SuggestionFixture.OTHER_DEPUTY;
import static org.lianluo.suggestion.domain.SuggestionFixture.SPONSOR;
import static org.lianluo.suggestion.domain.SuggestionFixture.STAFF;
import static org.lianluo.suggestion.domain.SuggestionFixture.TEXT;
import static org.lianluo.suggestion.domain.SuggestionFixture.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionStatus;

class SuggestionTest {

    @Test
    void givesAReceiptThatProvesTheText() {
        var receipt = SuggestionFixture.submitted().handling().receipt();

        assertThat(receipt.number()).isEqualTo("14-4-0001");
        assertThat(receipt.at()).isEqualTo(SuggestionFixture.AT);
        assertThat(receipt.contentHash()).isEqualTo(TEXT.contentHash()).hasSize(64);
    }

    @Test
    void hashesEveryPart() {
        var other = new SuggestionText(
                TEXT.title(), TEXT.problem(), TEXT.analysis(), TEXT.measures(), SuggestionBasis.VISIT);

        assertThat(other.contentHash()).isNotEqualTo(TEXT.contentHash());
    }

    @Test
    void namesEveryMissingPartOnSubmission() {
        var empty = SuggestionFixture.draft().edit(new Content(SuggestionText.EMPTY, null, null, true), by(SPONSOR));

        assertThatThrownBy(() -> empty.submit(() -> "14-4-0001", by(SPONSOR)))
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

    @Test
    void keepsItsNumberWhenSubmittedAgain() {
        var again = SuggestionFixture.returned()
                .submit(
                        () -> {
                            throw new AssertionError("No second number");
                        },
                        by(SPONSOR));

        assertThat(again.handling().receipt().number()).isEqualTo("14-4-0001");
        assertThat(again.status()).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void owesTheReplyFromTheDayOfAssignment() {
        var signedFor = SuggestionFixture.signedFor();

        assertThat(signedFor.obligations()).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo("REPLY");
            assertThat(owed.owner()).isEqualTo(Owner.of(SuggestionFixture.UNIT_ID));
            assertThat(owed.deadline())
                    .isEqualTo(signedFor.handling().assignments().get(0).deadline());
        });
    }

    @Test
    void isPublishedOnlyWhenDeputyAndUnitBothAgree() {
        var refusedByUnit = SuggestionFixture.signedFor()
                .reply(ReplyClass.A, "教建议字〔2026〕2号", "已解决。", false, by(CLERK))
                .evaluate(Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, by(SPONSOR));

        assertThat(SuggestionFixture.closed().publishedOn()).isNotNull();
        assertThat(refusedByUnit.publishedOn()).isNull();
    }

    @Test
    void owesAReasonForDissatisfaction() {
        var replied = SuggestionFixture.replied();

        assertThatThrownBy(() -> replied.evaluate(Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, " ", by(SPONSOR)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).path()).containsExactly("input", "reason"));
    }

    @Test
    void isJudgedByItsSponsorAlone() {
        var replied = SuggestionFixture.replied();

        assertThatThrownBy(
                        () -> replied.evaluate(Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, by(OTHER_DEPUTY)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> replied.evaluate(Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, by(STAFF)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void isSignedForByItsOwnUnitOnly() {
        var assigned = SuggestionFixture.assigned();

        assertThat(assigned.signFor(by(LEADER)).status()).isEqualTo(SuggestionStatus.SIGNED_FOR);
        assertThatThrownBy(() -> assigned.signFor(by(OTHER_CLERK))).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAReplyWithoutDocumentNumber() {
        var signedFor = SuggestionFixture.signedFor();

        assertThatThrownBy(() -> signedFor.reply(ReplyClass.B, " ", "答复", true, by(CLERK)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).path())
                                .containsExactly("input", "documentNumber"));
    }

    @Test
    void countsItsVersions() {
        assertThat(SuggestionFixture.closed().version()).isEqualTo(7);
        assertThat(SuggestionFixture.closed().history())
                .extracting(SuggestionMove::version)
                .containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
    }
}
