package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What people can correct is said in their language, names field and rule, and changes nothing. */
@DemoApplication
class BadInputIT {

    @LocalServerPort
    int port;

    private Cast cast;
    private Speaker deputy;
    private Speaker english;

    @BeforeEach
    void enter() {
        cast = new Cast(port);
        deputy = cast.of("deputy");
        english = cast.inEnglish("deputy");
    }

    @Test
    void namesEveryPartThatIsMissing() {
        var empty = done(deputy.draft(key(), ", title: \"只有标题\""));

        var chinese = deputy.work("submitSuggestion", empty, "").path("problems");
        var inEnglish = english.work("submitSuggestion", empty, "").path("problems");

        assertThat(paths(chinese)).containsExactly("problem", "analysis", "measures", "basis");
        assertThat(chinese.findValuesAsString("code")).containsOnly("REQUIRED");
        assertThat(chinese.findValuesAsString("message")).first().asString().contains("问题");
        assertThat(paths(inEnglish)).isEqualTo(paths(chinese));
        assertThat(inEnglish.findValuesAsString("message")).first().asString().contains("\"Problem\"");
        assertThat(now(empty)).isEqualTo(empty);
    }

    @Test
    void saysHowLongATextMayBe() {
        var more = ", title: \"%s\", problem: \"%s\"".formatted("长".repeat(101), "长".repeat(10_001));

        var chinese = deputy.draft(key(), more);
        var inEnglish = english.draft(key(), more);

        assertThat(chinese.path("suggestion").isNull()).isTrue();
        assertThat(paths(chinese.path("problems"))).containsExactly("title", "problem");
        assertThat(chinese.findValuesAsString("code")).containsOnly("TOO_LONG");
        assertThat(chinese.at("/problems/0/message").asString()).contains("101", "100");
        assertThat(inEnglish.at("/problems/1/message").asString()).contains("\"Problem\"", "10,001", "10,000");
    }

    @Test
    void countsCharactersNotHalvesOfThem() {
        var draft = done(deputy.draft(key(), ", title: \"%s\"".formatted("😀".repeat(99) + "𠮷")));

        assertThat(draft.path("title").asString()).endsWith("😀𠮷");
        assertThat(deputy.draft(key(), ", title: \"%s\"".formatted("😀".repeat(101)))
                        .at("/problems/0/message")
                        .asString())
                .contains("101");
    }

    @Test
    void showsTheNewerVersionToWhoeverReadAnOlderOne() {
        var first = done(deputy.draft(key(), SuggestionJourneyIT.TEXT));
        var second = deputy.done("editSuggestion", first, ", title: \"第二个标题\"");

        var chinese = deputy.work("editSuggestion", first, ", title: \"第三个标题\"");
        var inEnglish = english.work("submitSuggestion", first, "");

        assertThat(chinese.at("/problems/0/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(paths(chinese.path("problems"))).containsExactly("expectedVersion");
        assertThat(chinese.path("suggestion")).isEqualTo(second);
        assertThat(inEnglish.at("/problems/0/message").asString()).contains("changed meanwhile");
        assertThat(inEnglish.at("/suggestion/status").asString()).isEqualTo("DRAFT");
        assertThat(now(first)).isEqualTo(second);
    }

    @Test
    void doesARepeatedSubmissionOnce() {
        var key = key();
        var draft = done(deputy.draft(key, SuggestionJourneyIT.TEXT));
        var again = done(deputy.draft(key, SuggestionJourneyIT.TEXT));
        var submit = key();
        var id = draft.path("id").asString();

        var receipt = done(deputy.work("submitSuggestion", id, 1, submit, ""));
        var same = done(deputy.work("submitSuggestion", id, 1, submit, ""));

        assertThat(again).isEqualTo(draft);
        assertThat(same).isEqualTo(receipt);
        assertThat(now(draft)).isEqualTo(receipt);
    }

    @Test
    void refusesAKeyThatWasUsedForOtherContent() {
        var key = key();
        var draft = done(deputy.draft(key, ", title: \"原标题\""));
        var edited =
                done(deputy.work("editSuggestion", draft.path("id").asString(), 1, key + "-edit", ", title: \"新标题\""));

        for (var problem : List.of(
                deputy.draft(key, ", title: \"另一标题\"").at("/problems/0"),
                deputy.work("editSuggestion", draft.path("id").asString(), 1, key + "-edit", ", preferredUnit: null")
                        .at("/problems/0"))) {
            assertThat(problem.path("code").asString()).isEqualTo("KEY_REUSED");
            assertThat(problem.path("path").path(1).asString()).isEqualTo("idempotencyKey");
        }
        assertThat(now(draft)).isEqualTo(edited);
        assertThat(english.draft("short", "").at("/problems/0/message").asString())
                .contains("8 to 100 characters");
    }

    @Test
    void refusesWhatTheStateDoesNotAllow() {
        var items = new ItemsInEveryState(cast);
        var staff = cast.inEnglish("staff");

        var problem = staff.problem("assignSuggestion", items.in("SUBMITTED"), ", assignments: [{unit: \"unt_moe\"}]");

        assertThat(problem.path("code").asString()).isEqualTo("WRONG_STATE");
        assertThat(problem.path("message").asString()).contains("Waiting for screening", "Assign");
        assertThat(deputy.problem("submitSuggestion", items.in("CLOSED"), "")
                        .path("message")
                        .asString())
                .contains("办结");
    }

    @Test
    void namesReferencesThatLeadNowhere() {
        var answers = Map.of(
                ", field: \"NO_SUCH_FIELD\"", "INVALID_VALUE field",
                ", preferredUnit: \"unt_nowhere\"", "NOT_FOUND preferredUnit");

        answers.forEach((more, expected) -> {
            var problem = deputy.draft(key(), more).at("/problems/0");
            assertThat(problem.path("code").asString() + " "
                            + problem.path("path").path(1).asString())
                    .isEqualTo(expected);
        });
        assertThat(deputy.outcome("mutation { draftSuggestion(input: {idempotencyKey: \"%s\", preferredUnit: \"moe\"}) "
                                .formatted(key())
                        + "{ problems { code } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "dep_", "sug_", "none", "sug_none", "acc_demo-staff", "sug_x.REPLY.unt_moe"})
    void findsNothingUnderIdsOfNothing(String id) {
        for (var wanted : List.of(id, id + "x".repeat(200))) {
            var found =
                    deputy.data("{ node(id: \"%s\") { id } nodes(ids: [\"%s\"]) { id } suggestion(id: \"%s\") { id } }"
                            .formatted(wanted, wanted, wanted));
            assertThat(found.path("node").isNull()).isTrue();
            assertThat(found.path("nodes").path(0).isNull()).isTrue();
            assertThat(found.path("suggestion").isNull()).isTrue();
        }
    }

    @Test
    void asksForExactlyOneUnitThatExists() {
        var accepted = new ItemsInEveryState(cast).in("ACCEPTED");
        var staff = cast.of("staff");

        for (var assignments : Map.of(
                        "[]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\"}, {unit: \"unt_mof\"}]", "INVALID_VALUE",
                        "[{unit: \"unt_nowhere\"}]", "NOT_FOUND")
                .entrySet()) {
            var problem = staff.problem("assignSuggestion", accepted, ", assignments: " + assignments.getKey());
            assertThat(problem.path("code").asString()).isEqualTo(assignments.getValue());
            assertThat(problem.path("path").path(1).asString()).isEqualTo("assignments");
        }
        assertThat(now(accepted)).isEqualTo(accepted);
    }

    @Test
    void owesAReasonForDissatisfactionAndARemarkForAReturn() {
        var items = new ItemsInEveryState(cast);

        var reason =
                english.problem("evaluateReply", items.in("REPLIED"), ", process: SATISFIED, result: DISSATISFIED");
        var remark =
                cast.of("staff").problem("returnSuggestion", items.in("SUBMITTED"), ", reason: OTHER, remark: \" \"");

        assertThat(reason.path("message").asString()).contains("\"Reason\"");
        assertThat(remark.path("code").asString()).isEqualTo("REQUIRED");
        assertThat(remark.path("path").path(1).asString()).isEqualTo("remark");
        assertThat(now(items.in("REPLIED"))).isEqualTo(items.in("REPLIED"));
        assertThat(now(items.in("SUBMITTED"))).isEqualTo(items.in("SUBMITTED"));
    }

    private JsonNode now(JsonNode item) {
        return deputy.data("{ suggestion(id: \"%s\") %s }"
                        .formatted(item.path("id").asString(), Speaker.SUGGESTION))
                .path("suggestion");
    }

    private static List<String> paths(JsonNode problems) {
        return problems.valueStream()
                .map(problem -> problem.path("path").path(1).asString())
                .toList();
    }
}
