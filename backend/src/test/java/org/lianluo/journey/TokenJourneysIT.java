package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.ThirdParty;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shorter journeys by programs alone: those of the office and of a unit, and one that people let act for them. */
@DemoApplication
class TokenJourneysIT {

    @LocalServerPort
    int port;

    private Speaker deputy;
    private Speaker office;

    @BeforeEach
    void enter() {
        deputy = Consent.programFor(port, "deputy");
        var tool = ThirdParty.demoTool(port);
        office = Speaker.program(tool, tool.token(Consent.ALL_SCOPES));
    }

    @Test
    void aDelegationFilesAsAWholeAndAUnitReplies() {
        var liaison = Consent.programFor(port, "liaison");
        var draft = done(deputy.draft(key(), SuggestionJourneyIT.TEXT));
        var asked = deputy.done("askDelegation", draft, "");
        assertThat(deputy.problem("submitSuggestion", asked, "").path("code").asString())
                .isEqualTo("NOT_ALLOWED_NOW");
        assertThat(liaison.owes(asked)).containsExactly("CONFIRM_FOR_DELEGATION");
        var confirmed = liaison.done(
                "confirmForDelegation",
                asked,
                ", contentHash: \"%s\", note: \"全团会议通过\""
                        .formatted(asked.path("contentHash").asString()));
        var submitted = deputy.done("submitSuggestion", confirmed, "");
        assertThat(office.read(submitted, "receipt { kind }")
                        .at("/receipt/kind")
                        .asString())
                .isEqualTo("DELEGATION");

        var accepted = office.done("acceptSuggestion", submitted, "");
        var assigned = office.done("assignSuggestion", accepted, ", assignments: [{unit: \"unt_moe\"}]");
        var tool = ThirdParty.demoUnitTool(port);
        var unit = Speaker.program(tool, tool.token(Consent.ALL_SCOPES));
        assertThat(unit.owes(assigned)).containsExactly("SIGN_FOR");
        var signedFor = unit.done("signForSuggestion", assigned, "");
        var talked = unit.done(
                "logContact", signedFor, ", channel: PHONE, on: \"2020-01-02\", people: \"王工\", summary: \"电话听取意见。\"");
        var drafted = unit.done("draftReply", talked, ", revision: 0, " + ItemsInEveryState.CONTENT);
        var replied = unit.done("signReply", unit.done("sendToSign", drafted, ""), "");
        assertThat(replied.path("status").asString()).isEqualTo("REPLIED");
        assertThat(liaison.read(replied, "replies { text }")
                        .at("/replies/0/text")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void aRefusalIsAnsweredAndTakenBackBySomebodyElse() {
        var submitted = done(deputy.draft(key(), SuggestionJourneyIT.TEXT));
        var received = deputy.done("submitSuggestion", submitted, "");
        var declined = office.done("declineSuggestion", received, ", reason: OWN_MATTER, remark: \"属于本人事务\"");
        assertThat(deputy.owes(declined)).isEmpty();
        var contested = deputy.done("contestRefusal", declined, ", answer: \"多个村庄都有同样问题\"");
        assertThat(office.problem("acceptSuggestion", contested, "")
                        .path("code")
                        .asString())
                .isEqualTo("NOT_ALLOWED_NOW");

        var accepted = Consent.programFor(port, "staff2").done("acceptSuggestion", contested, "");

        assertThat(accepted.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(deputy.read(accepted, "timeline { action }").path("timeline").findValuesAsString("action"))
                .containsExactly("SUBMIT", "DECLINE", "CONTEST", "ACCEPT");
    }
}
