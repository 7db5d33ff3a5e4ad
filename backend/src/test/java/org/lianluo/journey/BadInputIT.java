package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
        assertThat(problem.path("message").asString()).contains("received", "assign");
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
    void asksForAWayOfHandlingByUnitsThatExist() {
        var accepted = new ItemsInEveryState(cast).in("ACCEPTED");
        var staff = cast.of("staff");

        for (var assignments : Map.of(
                        "[]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\"}, {unit: \"unt_mof\"}]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\", role: LEAD}]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\", role: LEAD}, {unit: \"unt_moe\", role: CO}]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\", role: SEPARATE}]", "INVALID_VALUE",
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

    @Test
    void asksForEveryWordThatIsOwed() {
        var items = new ItemsInEveryState(cast);
        var owed = Map.of(
                new Work("objectToAssignment", "ASSIGNED", Set.of("unit-clerk"), ", grounds: \" \""),
                "grounds",
                new Work("keepAssignment", "OBJECTED", Set.of("staff"), ", remark: \"\""),
                "remark",
                new Work("decideExtension", "EXTENDING", Set.of("staff"), ", grant: true, remark: \"\""),
                "remark",
                new Work("decideWithdrawal", "WITHDRAWING", Set.of("staff"), ", grant: false"),
                "remark",
                new Work("answerContact", "DRAFTED", Set.of("deputy"), ", contact: \"c1\", confirmed: false"),
                "remark",
                new Work("writeToUnit", "DRAFTED", Set.of("deputy"), ", assignment: \"a1\", text: \" \""),
                "text",
                new Work("countersignReply", "COUNTERSIGNING", Set.of("unit2-clerk"), ", agreed: false"),
                "remark",
                new Work("rehandleSuggestion", "DISSATISFIED", Set.of("staff"), ", remark: \"\""),
                "remark",
                new Work("failCommitment", "REPLIED", Set.of("unit-leader"), ", commitment: \"p1\", text: \"\""),
                "text",
                new Work("publishReply", "REPLIED", Set.of("staff"), ", reply: \"r1\", publication: {extent: NONE}"),
                "publicationReason");

        owed.forEach((work, field) -> {
            var item = items.in(work.stage());
            var problem = cast.of(work.right().iterator().next())
                    .data(work.document(item))
                    .at("/" + work.mutation() + "/problems/0");
            assertThat(problem.path("code").asString()).as(work.toString()).isEqualTo("REQUIRED");
            assertThat(problem.path("path").path(1).asString())
                    .as(work.toString())
                    .isEqualTo(field);
            assertThat(now(item)).isEqualTo(item);
        });
    }

    @Test
    void namesEveryPartAReplyLacks() {
        var item = new ItemsInEveryState(cast).make("DRAFTED");
        var clerk = cast.of("unit-clerk");
        var emptied = clerk.done("draftReply", item, ", revision: 1, content: {}");

        assertThat(paths(clerk.work("sendToCountersign", emptied, "").path("problems")))
                .containsExactly("replyClass", "documentNumber", "text", "contactName", "contactPhone");
        assertThat(clerk.problem("draftReply", emptied, ", revision: 1, content: {}")
                        .path("code")
                        .asString())
                .isEqualTo("STALE_VERSION");
    }

    @Test
    void saysWhyAPromiseIsNoPromise() {
        var item = new ItemsInEveryState(cast).make("DRAFTED");
        var clerk = cast.of("unit-clerk");
        var past = ItemsInEveryState.CONTENT.replace("2099-12-31", "2020-01-01");
        var none = ItemsInEveryState.CONTENT.replaceAll("promises: \\[.*]", "promises: []");

        var drafted = clerk.done("draftReply", item, ", revision: 1, " + past);
        assertThat(clerk.problem("sendToCountersign", drafted, "").path("code").asString())
                .isEqualTo("INVALID_VALUE");
        var without = clerk.done("draftReply", drafted, ", revision: 2, " + none);
        assertThat(clerk.problem("sendToCountersign", without, "")
                        .path("path")
                        .path(1)
                        .asString())
                .isEqualTo("promises");
    }

    @Test
    void keepsHalfAPromiseInADraftAndNamesWhatIsMissing() {
        var item = new ItemsInEveryState(cast).make("DRAFTED");
        var clerk = cast.of("unit-clerk");
        var half = ItemsInEveryState.CONTENT.replaceAll(
                "promises: \\[.*]}", "promises: [{what: \"完成饮水改造\"}], publication: {extent: NONE}}");

        var drafted = clerk.done("draftReply", item, ", revision: 1, " + half);
        var kept = clerk.read(
                        drafted, "assignments { draft { promises { what who dueOn } content { promises { what } } } }")
                .at("/assignments/0/draft");
        assertThat(kept.path("promises").toString()).isEqualTo("[{\"what\":\"完成饮水改造\",\"who\":\"\",\"dueOn\":null}]");
        assertThat(kept.at("/content/promises")).isEmpty();
        var problems = clerk.work("sendToCountersign", drafted, "").path("problems");
        assertThat(problems.findValues("path").stream().map(Object::toString))
                .containsExactly(
                        "[\"input\",\"promises\",\"0\",\"who\"]",
                        "[\"input\",\"promises\",\"0\",\"dueOn\"]",
                        "[\"input\",\"publicationReason\"]");
        assertThat(problems.path(0).path("message").asString()).isEqualTo("第 1 项承诺的“责任单位”还没有填写。");
    }

    @Test
    void namesPartsThatLeadNowhere() {
        var items = new ItemsInEveryState(cast);
        var nowhere = Map.of(
                new Work("answerContact", "DRAFTED", Set.of("deputy"), ", contact: \"c9\", confirmed: true"), "contact",
                new Work("writeToUnit", "DRAFTED", Set.of("deputy"), ", assignment: \"a9\", text: \"问\""), "assignment",
                new Work("relayReply", "REPLIED", Set.of("deputy"), ", reply: \"r9\""), "reply",
                new Work("keepCommitment", "REPLIED", Set.of("unit-clerk"), ", commitment: \"p9\", text: \"完\""),
                        "commitment",
                new Work("inviteCosigners", "COSIGNING", Set.of("deputy"), ", deputies: [\"dep_none\"]"), "deputies",
                new Work("shareSuggestion", "COSIGNING", Set.of("deputy"), ", coAuthors: [\"dep_none\"]"), "coAuthors");

        nowhere.forEach((work, field) -> {
            var problem = cast.of(work.right().iterator().next())
                    .data(work.document(items.in(work.stage())))
                    .at("/" + work.mutation() + "/problems/0");
            assertThat(problem.path("code").asString()).as(work.toString()).isEqualTo("NOT_FOUND");
            assertThat(problem.path("path").path(1).asString())
                    .as(work.toString())
                    .isEqualTo(field);
        });
    }

    @Test
    void signsNoTextThatWasNotRead() {
        var item = new ItemsInEveryState(cast).in("COSIGNING");

        var problem =
                cast.of("deputy3").problem("cosignSuggestion", item, ", contentHash: \"%s\"".formatted("0".repeat(64)));

        assertThat(problem.path("code").asString()).isEqualTo("STALE_VERSION");
        assertThat(problem.path("path").path(1).asString()).isEqualTo("contentHash");
    }

    @Test
    void asksWhichUnitIsMeantWhereThereAreTwo() {
        var item = new ItemsInEveryState(cast).in("ASSIGNED");

        var problem = deputy.problem("writeToUnit", item, ", text: \"进展如何？\"");

        assertThat(problem.path("code").asString()).isEqualTo("REQUIRED");
        assertThat(problem.path("path").path(1).asString()).isEqualTo("assignment");
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
