package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.lianluo.testing.Samples;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A unit an item was taken from keeps its own work, whatever way it comes, and learns nothing of the others'. */
@DemoApplication
class TakenAwayIT {

    @LocalServerPort
    int port;

    private Cast cast;
    private Speaker unit;
    private Browser browser;
    private JsonNode item;
    private String attachment;
    private String evidence;

    /** Assigned to a lead and a co-handler; the lead objected, and another leads now. */
    @BeforeEach
    void take() {
        cast = new Cast(port);
        unit = cast.of("unit-clerk");
        browser = new Browser(port).signedInAs("unit-clerk");
        attachment = uploaded(new Browser(port).signedInAs("deputy"));
        evidence = uploaded(browser);
        var accepted = accepted("");
        var assigned = cast.of("staff")
                .done(
                        "assignSuggestion",
                        accepted,
                        ", assignments: [{unit: \"unt_moe\", role: LEAD}, {unit: \"unt_mof\", role: CO}]");
        assertThat(browser.get("/api/files/" + attachment).statusCode()).isEqualTo(200);
        var objected = unit.done(
                "objectToAssignment", assigned, ", grounds: \"不属本单位职责\", evidence: [\"%s\"]".formatted(evidence));
        item = cast.of("staff")
                .done(
                        "reassignSuggestion",
                        objected,
                        ", assignment: \"a1\", assignments: [{unit: \"unt_mwr\", role: LEAD}], remark: \"请水利部主办\"");
    }

    /** A suggestion of the deputy with the attachment. */
    private JsonNode accepted(String more) {
        var text = SuggestionJourneyIT.TEXT + ", attachments: [\"%s\"]".formatted(attachment) + more;
        var submitted = cast.of("deputy")
                .done("submitSuggestion", done(cast.of("deputy").draft(key(), text)), "");
        return cast.of("staff").done("acceptSuggestion", submitted, "");
    }

    private static String uploaded(Browser by) {
        return Browser.json(by.upload("附件.pdf", Samples.pdf("附件"))).path("id").asString();
    }

    @Test
    void leavesItsOwnWorkByIdAndNumber() {
        var remarked = cast.of("staff").done("remarkOnSuggestion", item, ", text: \"请关注\"");
        cast.of("unit2-clerk").done("signForSuggestion", remarked, "");
        var parts =
                "{ ... on Suggestion { number title problem status version attachments { name } cosignatures { answer"
                        + " } assignments { key status unit { id } objection { grounds answer evidence { name } } }"
                        + " obligations { kind } timeline { action remark } replies { key } availableActions { action"
                        + " allowed reason } } }";

        for (var way : new String[] {
            "node(id: \"%s\")".formatted(item.path("id").asString()),
            "suggestion(number: \"%s\")".formatted(item.path("number").asString())
        }) {
            var left = unit.data("{ found: %s %s }".formatted(way, parts)).path("found");

            assertThat(left.path("title").asString()).isNotEmpty();
            assertThat(left.path("problem").asString()).isEmpty();
            assertThat(left.path("attachments")).isEmpty();
            assertThat(left.path("assignments").findValuesAsString("key")).containsExactly("a1");
            assertThat(left.at("/assignments/0/objection/evidence/0/name").asString())
                    .isEqualTo("附件.pdf");
            assertThat(left.path("timeline").findValuesAsString("action"))
                    .containsExactly("ASSIGN", "OBJECT", "REASSIGN");
            assertThat(left.path("version").asLong())
                    .isEqualTo(item.path("version").asLong());
            assertThat(left.path("status").asString()).isEqualTo("ASSIGNED");
            assertThat(left.path("obligations")).isEmpty();
            assertThat(left.path("availableActions").findValuesAsString("allowed"))
                    .doesNotContain("true");
        }
    }

    @Test
    void listsItAmongThoseTakenAwayAndNowhereElse() {
        assertThat(listed("")).isFalse();
        assertThat(listed("unit: \"unt_moe\"")).isFalse();
        assertThat(listed("mine: true")).isFalse();
        assertThat(listed("unit: \"unt_moe\", figure: REASSIGNED")).isFalse();
        assertThat(listed("takenAway: true")).isTrue();
        assertThat(listed("takenAway: true, status: [SIGNED_FOR]"))
                .as("its state now is not asked")
                .isTrue();
        assertThat(lists(cast.of("unit2-clerk"), "takenAway: true")).isFalse();
        assertThat(lists(cast.of("staff"), "unit: \"unt_moe\", figure: REASSIGNED"))
                .isTrue();
    }

    private boolean listed(String filter) {
        return lists(unit, filter);
    }

    private boolean lists(Speaker reader, String filter) {
        return reader.data("{ suggestions(first: 100, filter: {%s}) { nodes { id } } }".formatted(filter))
                .at("/suggestions/nodes")
                .findValuesAsString("id")
                .contains(item.path("id").asString());
    }

    @Test
    void doesNotCountItInTheUnitsOwnFigures() {
        assertThat(reassigned(unit)).isEqualTo(listedAsReassigned(unit));
        assertThat(reassigned(cast.of("staff"))).isGreaterThan(reassigned(unit));
        assertThat(reassigned(cast.of("staff"))).isEqualTo(listedAsReassigned(cast.of("staff")));
    }

    private static int reassigned(Speaker reader) {
        return reader.data("{ analysis(by: FIELD, filter: {unit: \"unt_moe\"}) { total { figures(of: [REASSIGNED]) {"
                        + " count } } } }")
                .at("/analysis/total/figures/0/count")
                .asInt();
    }

    private static int listedAsReassigned(Speaker reader) {
        return reader.data("{ suggestions(first: 1, filter: {unit: \"unt_moe\", figure: REASSIGNED}) { totalCount } }")
                .at("/suggestions/totalCount")
                .asInt();
    }

    @Test
    void printsNothingOfItAndHandsOutItsOwnEvidenceAlone() {
        var id = item.path("id").asString();

        assertThat(browser.get("/api/suggestions/" + id + ".pdf").statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/files/" + attachment).statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/files/" + evidence).statusCode()).isEqualTo(200);
        var partner = new Browser(port).signedInAs("unit2-clerk");
        assertThat(partner.get("/api/suggestions/" + id + ".pdf").statusCode()).isEqualTo(200);
        assertThat(partner.get("/api/files/" + attachment).statusCode()).isEqualTo(200);
    }

    @Test
    void letsItsChangesBeFollowedNoLonger() {
        try (var stream = browser.follow("subscription { itemChanged(id: \"%s\") { version item { id } } }"
                .formatted(item.path("id").asString()))) {
            var change = stream.data().path("itemChanged");

            assertThat(change.path("item").isNull()).isTrue();
            assertThat(change.path("version").isNull()).isTrue();
        }
    }

    @Test
    void refusesWorkOnItWithoutSayingHowItStands() {
        var problem = unit.problem("signForSuggestion", item, "");

        assertThat(problem.path("code").asString()).isEqualTo("NOT_YOURS");
        assertThat(problem.path("message").asString().toLowerCase(Locale.ROOT)).doesNotContain("签收");
    }

    /** What everybody may read comes to it besides, and nothing else of the others'. */
    @Test
    void keepsItsOwnWorkWhenTheItemIsPublished() {
        var published = published();
        var parts = "status problem assignments { key status unit { id } objection { grounds evidence { name } } }"
                + " contacts { unit { id } } messages { text } replies { key } obligations { kind }"
                + " timeline { action by remark } availableActions { action allowed }";

        var left = cast.of("unit2-clerk").read(published, parts);

        assertThat(left.path("status").asString()).isEqualTo("REPLIED");
        assertThat(left.path("problem").asString()).isNotEmpty();
        assertThat(left.path("assignments").findValuesAsString("key")).containsExactly("a1", "a2");
        assertThat(left.path("assignments").findValuesAsString("status")).containsExactly("REASSIGNED", "REPLIED");
        assertThat(left.at("/assignments/0/objection/grounds").asString()).isEqualTo("不属本单位职责");
        assertThat(left.at("/assignments/0/objection/evidence/0/name").asString())
                .isEqualTo("附件.pdf");
        assertThat(left.path("timeline").findValuesAsString("action"))
                .containsExactly("SUBMIT", "ASSIGN", "OBJECT", "REASSIGN", "REPLY", "PUBLISH");
        assertThat(left.at("/timeline/2/by").asString()).isNotEmpty();
        assertThat(left.at("/timeline/3/remark").asString()).isEqualTo("请教育部主办");
        assertThat(left.path("contacts")).isEmpty();
        assertThat(left.path("obligations")).isEmpty();
        var partner = new Browser(port).signedInAs("unit2-clerk");
        assertThat(partner.get("/api/files/" + evidence).statusCode()).isEqualTo(200);
        assertThat(partner.get("/api/files/" + attachment).statusCode()).isEqualTo(404);
        var outsider = cast.of("unit4-clerk").read(published, parts);
        assertThat(outsider.path("assignments").findValuesAsString("key")).containsExactly("a2");
        assertThat(new Browser(port)
                        .signedInAs("unit4-clerk")
                        .get("/api/files/" + evidence)
                        .statusCode())
                .isEqualTo(404);
    }

    /** Objected to by one unit, answered by another. */
    private JsonNode published() {
        var staff = cast.of("staff");
        attachment = uploaded(new Browser(port).signedInAs("deputy"));
        evidence = uploaded(new Browser(port).signedInAs("unit2-clerk"));
        var accepted = accepted(", mayBePublished: true");
        var assigned = staff.done("assignSuggestion", accepted, ", assignments: [{unit: \"unt_mof\", role: SOLE}]");
        var objected = cast.of("unit2-clerk")
                .done("objectToAssignment", assigned, ", grounds: \"不属本单位职责\", evidence: [\"%s\"]".formatted(evidence));
        var given = staff.done(
                "reassignSuggestion",
                objected,
                ", assignment: \"a1\", assignments: [{unit: \"unt_moe\", role: SOLE}], remark: \"请教育部主办\"");
        var signed = unit.done("signForSuggestion", given, "");
        var talked = unit.done(
                "logContact", signed, ", channel: VISIT, on: \"2020-01-02\", people: \"王工\", summary: \"当面听取意见。\"");
        var drafted = unit.done("draftReply", talked, ", revision: 0, " + ItemsInEveryState.CONTENT);
        var replied = cast.of("unit-leader").done("signReply", unit.done("sendToSign", drafted, ""), "");
        return staff.done("publishReply", replied, ", reply: \"r1\", publication: {extent: FULL}");
    }
}
