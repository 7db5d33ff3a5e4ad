package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.lianluo.journey.Topics.AT_WORK;
import static org.lianluo.journey.Topics.INSIDE;
import static org.lianluo.journey.Topics.RECORD;
import static org.lianluo.journey.Topics.SUPERVISORS;
import static org.lianluo.journey.Topics.UNIT;
import static org.lianluo.journey.Topics.WORKS;
import static org.lianluo.journey.Topics.byNode;
import static org.lianluo.journey.Topics.in;
import static org.lianluo.journey.Topics.listed;
import static org.lianluo.journey.Topics.proposal;
import static org.lianluo.journey.Topics.propose;
import static org.lianluo.journey.Topics.read;
import static org.lianluo.journey.Topics.suggestion;
import static org.lianluo.journey.Topics.work;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.shared.Scope;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** On every path to key supervision the people whose it is not. */
@DemoApplication
class SupervisionPermissionsIT {

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> refusesTheWrongAndThenServesTheRight() {
        var cast = new Cast(port);
        return WORKS.stream()
                .map(work -> dynamicTest(work.toString(), () -> {
                    var topic = in(cast, work.state());
                    for (var actor : Cast.EVERYBODY) {
                        if (!work.right().contains(actor)) {
                            assertThat(cast.of(actor).outcome(work.document(topic)))
                                    .as(actor)
                                    .isEqualTo(refusalOf(actor, work));
                        }
                    }
                    assertThat(cast.toolWithout(Scope.SUGGESTION_WRITE).outcome(work.document(topic)))
                            .isEqualTo("FORBIDDEN");
                    assertThat(cast.toolWithout(Scope.SUGGESTION_READ).outcome(work.document(topic)))
                            .isEqualTo("FORBIDDEN");
                    assertThat(read(cast.of("staff"), topic).path("version")).isEqualTo(topic.path("version"));
                    for (var actor : work.right()) {
                        assertThat(cast.of(actor).outcome(work.document(in(cast, work.state()))))
                                .as(actor)
                                .isEqualTo("OK");
                    }
                }));
    }

    /** Those who do not see it do not learn that it is there. */
    private static String refusalOf(String actor, Topics.Work work) {
        if (actor.equals(Cast.PUBLIC)) {
            return "UNAUTHENTICATED";
        }
        if (!INSIDE.contains(actor) && work.state().equals("PROPOSED")) {
            return "NOT_FOUND";
        }
        return work.right().equals(UNIT) && actor.startsWith("unit2") ? "NOT_YOURS" : "FORBIDDEN";
    }

    @TestFactory
    Stream<DynamicTest> showsAProposalToThoseItConcernsOnEveryPath() {
        var cast = new Cast(port);
        var suggestion = suggestion(cast);
        var topic = propose(cast, "staff", suggestion);
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    boolean sees = INSIDE.contains(reader);
                    assertThat(read(cast.of(reader), topic).isObject()).isEqualTo(sees);
                    assertThat(byNode(cast.of(reader), topic).isObject()).isEqualTo(sees);
                    assertThat(listed(cast.of(reader), topic, suggestion)).isEqualTo(sees);
                }));
    }

    @TestFactory
    Stream<DynamicTest> showsASetTopicFieldByField() {
        var cast = new Cast(port);
        var suggestion = suggestion(cast);
        var topic = work(cast.of("committee"), RECORD, in(cast, "UNDER_SUPERVISION", suggestion));
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    var seen = read(cast.of(reader), topic);
                    boolean inside = INSIDE.contains(reader);
                    boolean outline = inside || AT_WORK.contains(reader);
                    assertThat(seen.path("title").isString()).isTrue();
                    assertThat(seen.at("/leadCommittee/id").asString()).isEqualTo("com_edu");
                    assertThat(seen.at("/units/0/id").asString()).isEqualTo("unt_moe");
                    assertThat(seen.path("why").isString()).isEqualTo(outline);
                    assertThat(seen.path("suggestionCount").isNull()).isEqualTo(!outline);
                    assertThat(seen.path("decision").isObject()).isEqualTo(outline);
                    assertThat(seen.path("plan").isEmpty()).isEqualTo(!outline);
                    assertThat(seen.path("entries").isEmpty()).isEqualTo(!inside);
                    assertThat(seen.path("timeline").isEmpty()).isEqualTo(!inside);
                    assertThat(seen.path("obligations").isEmpty()).isEqualTo(!inside);
                    assertThat(seen.path("proposedBy").isString()).isEqualTo(inside);
                    assertThat(seen.path("report").isObject()).isEqualTo(SUPERVISORS.contains(reader));
                    assertThat(listed(cast.of(reader), topic, suggestion))
                            .as("found by what belongs to it")
                            .isEqualTo(outline);
                }));
    }

    @Test
    void hidesASuggestionOfATopicFromThoseWhoMayNotSeeTheSuggestion() {
        var cast = new Cast(port);
        var topic = in(cast, "SET");

        assertThat(read(cast.of("deputy2"), topic).path("suggestions")).isEmpty();
        assertThat(read(cast.of("deputy"), topic).path("suggestions")).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> letsOnlyOfficeAndCommitteesPropose() {
        var cast = new Cast(port);
        return Cast.EVERYBODY.stream()
                .map(actor -> dynamicTest(
                        actor,
                        () -> assertThat(cast.of(actor).outcome(proposal(cast, "com_edu", "")))
                                .isEqualTo(
                                        SUPERVISORS.contains(actor)
                                                ? "OK"
                                                : actor.equals(Cast.PUBLIC) ? "UNAUTHENTICATED" : "FORBIDDEN")));
    }

    @Test
    void letsACommitteeProposeForItselfAlone() {
        var cast = new Cast(port);

        assertThat(cast.of("committee").outcome(proposal(cast, "com_fin", ""))).isEqualTo("NOT_YOURS");
        assertThat(cast.of("staff").outcome(proposal(cast, "com_none", ""))).isEqualTo("NOT_FOUND");
    }

    /** The same people as read it in the portal; for everybody else there is no such document. */
    @TestFactory
    Stream<DynamicTest> printsTheReportForThoseWhoReadIt() {
        var cast = new Cast(port);
        var planned = in(cast, "UNDER_SUPERVISION");
        var reported = in(cast, "REPORTED");
        var set = in(cast, "SET");
        return Stream.of("deputy", "deputy2", "unit-clerk", "staff", "committee", "member", "liaison", "audit-admin")
                .map(reader -> dynamicTest(reader, () -> {
                    var browser = new Browser(port).signedInAs(reader);
                    int expected = SUPERVISORS.contains(reader) ? 200 : 404;
                    for (var form : List.of("pdf", "docx")) {
                        assertThat(browser.get(report(planned, form)).statusCode())
                                .isEqualTo(expected);
                        assertThat(browser.get(report(reported, form)).statusCode())
                                .isEqualTo(expected);
                        assertThat(browser.get(report(set, form)).statusCode())
                                .as("before it has begun")
                                .isEqualTo(404);
                    }
                }));
    }

    @Test
    void printsTheReportWithWhatWasFound() throws IOException {
        var cast = new Cast(port);
        var staff = new Browser(port).signedInAs("staff");

        assertThat(text(staff, report(in(cast, "UNDER_SUPERVISION"), "pdf")))
                .contains("草稿")
                .doesNotContain("基本解决");
        assertThat(text(staff, report(in(cast, "REPORTED"), "pdf")))
                .contains("山区学校寄宿条件", "基本解决。", "建议结转。")
                .doesNotContain("草稿");
        assertThat(staff.get("/api/supervision/kst_none/report.pdf").statusCode())
                .isEqualTo(404);
        assertThat(new Browser(port).get(report(in(cast, "REPORTED"), "pdf")).statusCode())
                .as("visitors")
                .isEqualTo(401);
    }

    @Test
    void asksAProgramForTheScopeToRead() {
        var topic = in(new Cast(port), "REPORTED");
        var tool = ThirdParty.demoTool(port);

        var refused = tool.get(tool.token(Scope.DEPUTY_READ.value()), report(topic, "pdf"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(ThirdParty.json(refused).path("code").asString()).isEqualTo("FORBIDDEN");
        assertThat(tool.get(tool.token(Scope.SUGGESTION_READ.value()), report(topic, "pdf"))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String report(JsonNode topic, String form) {
        return "/api/supervision/" + topic.path("id").asString() + "/report." + form;
    }

    private static String text(Browser browser, String path) throws IOException {
        var body = browser.send(browser.request(path).GET(), BodyHandlers.ofByteArray())
                .body();
        try (var pdf = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
