package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Ways into the work of the units that are not the usual one. */
@DemoApplication
class FilingJourneysIT {

    @LocalServerPort
    int port;

    private Cast cast;
    private Speaker deputy;
    private Speaker staff;

    @BeforeEach
    void enter() {
        cast = new Cast(port);
        deputy = cast.of("deputy");
        staff = cast.of("staff");
    }

    @Test
    void aDelegationFilesAsAWhole() {
        var liaison = cast.of("liaison");
        var draft = done(deputy.draft(key(), SuggestionJourneyIT.TEXT));
        assertThat(liaison.isHidden(draft)).isTrue();
        var asked = deputy.done("askDelegation", draft, "");
        assertThat(owed(asked)).containsExactly("CONFIRM_FOR_DELEGATION");
        assertThat(deputy.problem("submitSuggestion", asked, "").path("message").asString())
                .contains("代表团还没有确认");

        var hash = asked.path("contentHash").asString();
        var confirmed =
                liaison.done("confirmForDelegation", asked, ", contentHash: \"%s\", note: \"全团会议通过\"".formatted(hash));
        var edited = deputy.done("editSuggestion", confirmed, ", title: \"关于改善寄宿学校供暖的建议\"");
        assertThat(owed(edited)).as("another text is confirmed again").containsExactly("CONFIRM_FOR_DELEGATION");
        var again = liaison.done(
                "confirmForDelegation",
                edited,
                ", contentHash: \"%s\", note: \"主席团再次通过\""
                        .formatted(edited.path("contentHash").asString()));
        var submitted = deputy.done("submitSuggestion", again, "");

        var filed = staff.read(submitted, "receipt { kind } delegationConfirmation { delegation { id } note by }");
        assertThat(filed.at("/receipt/kind").asString()).isEqualTo("DELEGATION");
        assertThat(filed.at("/delegationConfirmation/delegation/id").asString()).isEqualTo("del_11");
        assertThat(filed.at("/delegationConfirmation/note").asString()).isEqualTo("主席团再次通过");
        assertThat(liaison.read(submitted, "status").path("status").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void anEditEmptiesWhatItGivesAsNullAndLeavesWhatItDoesNotName() {
        var parts = "basis field { code } preferredUnit { id } title problem";
        var draft = done(deputy.draft(key(), SuggestionJourneyIT.TEXT + ", preferredUnit: \"unt_moe\""));

        var kept = deputy.read(deputy.done("editSuggestion", draft, ", title: \"新标题\""), "version " + parts);
        assertThat(kept.path("basis").asString()).isEqualTo("RESEARCH");
        assertThat(kept.at("/field/code").asString()).isEqualTo("SCI_EDU_CULTURE");
        assertThat(kept.at("/preferredUnit/id").asString()).isEqualTo("unt_moe");
        var emptied = done(deputy.work(
                "editSuggestion",
                draft.path("id").asString(),
                kept.path("version").asLong(),
                key(),
                ", basis: null, field: null, preferredUnit: null"));
        var left = deputy.read(emptied, parts);
        assertThat(left.path("basis").isNull()).isTrue();
        assertThat(left.path("field").isNull()).isTrue();
        assertThat(left.path("preferredUnit").isNull()).isTrue();
        assertThat(left.path("title").asString()).isEqualTo("新标题");
        assertThat(left.path("problem").asString()).isNotEmpty();
    }

    @Test
    void aDelegationMayDecline() {
        var liaison = cast.of("liaison");
        var asked = deputy.done("askDelegation", done(deputy.draft(key(), SuggestionJourneyIT.TEXT)), "");
        var back = deputy.done("unaskDelegation", asked, "");
        assertThat(back.path("status").asString()).isEqualTo("DRAFT");
        assertThat(liaison.isHidden(back)).isTrue();

        var again = deputy.done("askDelegation", back, "");
        assertThat(liaison.problem("declineForDelegation", again, ", reason: \" \"")
                        .path("code")
                        .asString())
                .isEqualTo("REQUIRED");
        assertThat(liaison.done("declineForDelegation", again, ", reason: \"请以个人名义提出\"")
                        .isNull())
                .as("they see it no longer")
                .isTrue();

        var declined = deputy.read(again, "status timeline { action remark behalf { __typename } }");
        assertThat(declined.path("status").asString()).isEqualTo("DRAFT");
        var last = declined.path("timeline").get(declined.path("timeline").size() - 1);
        assertThat(last.path("action").asString()).isEqualTo("DECLINE_FOR_DELEGATION");
        assertThat(last.path("remark").asString()).isEqualTo("请以个人名义提出");
    }

    private List<String> owed(JsonNode item) {
        return cast.of("liaison")
                .read(item, "obligations { kind }")
                .path("obligations")
                .findValuesAsString("kind");
    }

    @Test
    void aRefusalIsAnsweredAndTakenBackBySomebodyElse() {
        var submitted = deputy.submitted();
        var declined = staff.done("declineSuggestion", submitted, ", reason: OWN_MATTER, remark: \"属于本人事务\"");
        assertThat(declined.path("status").asString()).isEqualTo("NOT_ACCEPTED");
        var told = deputy.read(declined, "screening { reason remark contestBy { due } }");
        assertThat(told.at("/screening/contestBy/due").asString()).isNotEmpty();

        var contested = deputy.done("contestRefusal", declined, ", answer: \"多个村庄都有同样问题\"");
        assertThat(staff.owes(contested)).containsExactly("SECOND_LOOK");
        assertThat(staff.problem("acceptSuggestion", contested, "")
                        .path("message")
                        .asString())
                .contains("作出原决定以外");
        var accepted = cast.of("staff2").done("acceptSuggestion", contested, "");
        var assigned = staff.done("assignSuggestion", accepted, ", assignments: [{unit: \"unt_moe\"}]");
        assertThat(assigned.path("status").asString()).isEqualTo("ASSIGNED");
        assertThat(deputy.read(assigned, "timeline { action }").path("timeline").findValuesAsString("action"))
                .containsExactly("SUBMIT", "DECLINE", "CONTEST", "ACCEPT", "ASSIGN");
    }

    @Test
    void thePaperOfADeputyIsFiledByTheOffice() {
        var paper = SuggestionJourneyIT.TEXT
                + ", sponsor: \"dep_0001\", cosigners: [\"dep_0003\"], dated: \"2026-01-05\", mayBePublished: true";
        var payload = staff.data(
                        "mutation { fileSuggestionOnPaper(input: {idempotencyKey: \"%s\"%s}) { suggestion %s problems { code path } } }"
                                .formatted(key(), paper, Speaker.SUGGESTION))
                .path("fileSuggestionOnPaper");
        var filed = done(payload);

        assertThat(filed.path("status").asString()).isEqualTo("SCREENING");
        var receipt =
                deputy.read(filed, "receipt { onPaper registeredBy sentAt }").path("receipt");
        assertThat(receipt.path("onPaper").asBoolean()).isTrue();
        assertThat(receipt.path("sentAt").asString()).startsWith("2026-01-04T16:00");
        assertThat(cast.of("deputy3").isHidden(filed)).isFalse();
        assertThat(staff.done("acceptSuggestion", filed, "").path("status").asString())
                .isEqualTo("ACCEPTED");
    }
}
