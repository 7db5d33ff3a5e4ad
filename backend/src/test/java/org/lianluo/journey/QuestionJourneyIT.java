package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Questions.done;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question before filing over real HTTP: asked, sent back, redirected, answered, corrected, followed up. */
@DemoApplication
class QuestionJourneyIT {

    private static final String ANSWER = ", text: \"生均每年三百六十元。\"";

    @LocalServerPort
    int port;

    private Speaker deputy;
    private Speaker unit;
    private Speaker staff;

    @BeforeEach
    void signIn() {
        var cast = new Cast(port);
        deputy = cast.of("deputy");
        unit = cast.of("unit-clerk");
        staff = cast.of("staff");
    }

    @Test
    void isAnsweredCorrectedFollowedUpAndAnsweredAgain() {
        var asked = Questions.ask(deputy);
        assertThat(asked.at("/deadline/due").asString()).isNotEmpty();
        assertThat(asked.at("/deadline/explain").toString()).contains("提问之日");
        assertThat(Questions.owed(unit, asked)).isEqualTo("ANSWER_QUESTION");
        assertThat(Questions.isListed(unit, asked, "{unit: \"unt_moe\", status: [ASKED]}"))
                .isTrue();

        var answered = done(unit, "answerPreFilingQuestion", asked, ANSWER);
        assertThat(answered.path("status").asString()).isEqualTo("ANSWERED");
        assertThat(answered.path("deadline").isNull()).isTrue();
        assertThat(Questions.owed(unit, asked)).isEmpty();

        var corrected = done(unit, "correctPreFilingAnswer", answered, ", text: \"更正：三百八十元。\"");
        var followedUp = done(deputy, "followUpPreFilingQuestion", corrected, ", text: \"何时调整？\"");
        assertThat(followedUp.at("/deadline/explain").toString()).contains("追问之日");
        assertThat(Questions.owed(unit, asked)).isEqualTo("ANSWER_QUESTION");

        var closed = done(unit, "answerPreFilingQuestion", followedUp, ", text: \"明年春季。\"");
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        var seen = Questions.read(deputy, closed, "{ rounds { answers { text } } timeline { action by } }");
        assertThat(seen.at("/rounds/0/answers").findValuesAsString("text")).containsExactly("生均每年三百六十元。", "更正：三百八十元。");
        assertThat(seen.path("timeline").findValuesAsString("action"))
                .containsExactly("ASK", "ANSWER", "CORRECT", "FOLLOW_UP", "ANSWER");
    }

    @Test
    void isRedirectedByTheOfficeWhereTheUnitSaysItIsNotItsMatter() {
        var sentBack = done(
                unit,
                "declarePreFilingQuestionNotOurs",
                Questions.ask(deputy),
                ", unit: \"unt_mof\", reason: \"经费定额由财政部门核定。\"");
        assertThat(Questions.owed(staff, sentBack)).isEqualTo("REDIRECT_QUESTION");
        assertThat(Questions.owed(unit, sentBack)).isEmpty();

        var redirected =
                done(staff, "redirectPreFilingQuestion", sentBack, ", unit: \"unt_mof\", reason: \"同意教育部意见。\"");
        assertThat(redirected.at("/unit/id").asString()).isEqualTo("unt_mof");
        assertThat(redirected.at("/obligations/0/owner/name").asString()).isEqualTo("财政部");
        assertThat(Questions.isListed(unit, redirected, "{mine: true}")).isTrue();
        assertThat(Questions.isListed(unit, redirected, "{unit: \"unt_moe\"}")).isFalse();
        assertThat(unit.outcome(Questions.document("answerPreFilingQuestion", redirected, Speaker.key(), ANSWER)))
                .isEqualTo("NOT_YOURS");
    }

    @Test
    void belongsToADraftThatNobodyElseLearnsOf() {
        var draft = Speaker.done(deputy.draft(Speaker.key(), SuggestionJourneyIT.TEXT));
        var id = draft.path("id").asString();
        var asked = Questions.ask(deputy, Speaker.key(), ", draft: \"%s\"".formatted(id));
        var field = "{ draft { id } }";

        assertThat(Questions.read(deputy, asked, field).at("/draft/id").asString())
                .isEqualTo(id);
        assertThat(Questions.isListed(deputy, asked, "{draft: \"%s\"}".formatted(id)))
                .isTrue();
        for (var reader : new Speaker[] {unit, staff}) {
            assertThat(Questions.read(reader, asked, field).path("draft").isNull())
                    .isTrue();
            assertThat(Questions.isListed(reader, asked, "{draft: \"%s\"}".formatted(id)))
                    .isFalse();
            assertThat(reader.data("{ node(id: \"%s\") { id } }".formatted(id))
                            .path("node")
                            .isNull())
                    .isTrue();
        }
        var stranger = new Cast(port).of("deputy2");
        assertThat(stranger.outcome(Questions.asking(Speaker.key(), ", draft: \"%s\"".formatted(id))))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void showsTheQuestionAsItStandsToWhoeverComesTooLate() {
        var asked = Questions.ask(deputy);
        done(deputy, "withdrawPreFilingQuestion", asked, "");
        var late = unit.data(Questions.document("answerPreFilingQuestion", asked, Speaker.key(), ANSWER))
                .path("answerPreFilingQuestion");

        assertThat(late.at("/problems/0/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(late.at("/question/status").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void isAskedAndAnsweredOnceAlsoOverARestart(@Value("${lianluo.data}") Path demo, @TempDir Path folder) {
        var data = OwnApplication.copyOfStore(demo, folder);
        var askKey = Speaker.key();
        var answerKey = Speaker.key();
        String answering;
        String answered;
        try (var before = OwnApplication.start("--lianluo.data=" + data)) {
            var cast = new Cast(before.port());
            var asked = Questions.ask(cast.of("deputy"), askKey, "");
            assertThat(Questions.ask(cast.of("deputy"), askKey, "")).isEqualTo(asked);
            answering = Questions.document("answerPreFilingQuestion", asked, answerKey, ANSWER);
            answered = cast.of("unit-clerk").data(answering).toString();
        }

        try (var after = OwnApplication.start("--lianluo.data=" + data)) {
            var cast = new Cast(after.port());
            assertThat(cast.of("unit-clerk").data(answering).toString()).isEqualTo(answered);
            assertThat(cast.of("unit-clerk").outcome(answering.replace("三百六十元", "四百元")))
                    .isEqualTo("KEY_REUSED");
            var repeated = Questions.ask(cast.of("deputy"), askKey, "");
            assertThat(repeated.path("status").asString()).isEqualTo("ANSWERED");
            assertThat(repeated.at("/rounds/0/answers").size()).isEqualTo(1);
        }
    }
}
