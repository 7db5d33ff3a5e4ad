package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Request;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The main job over real HTTP: in the portal, and by programs with OAuth2 tokens. */
@DemoApplication
class SuggestionJourneyIT {

    static final String TEXT = ", title: \"关于改善山区寄宿学校冬季供暖的建议\", problem: \"六所学校宿舍没有暖气。\", "
            + "analysis: \"改造经费没有列入预算。\", measures: \"分两年改造完毕。\", basis: RESEARCH, field: \"SCI_EDU_CULTURE\"";

    @LocalServerPort
    int port;

    @Test
    void goesFromADraftToThePublicPageInThePortal() {
        var visitor = Speaker.portal(new Browser(port));
        walk(person("deputy"), person("staff"), person("unit-leader"), visitor);
    }

    @Test
    void goesTheSameWayWithTokensOfThirdPartyPrograms() {
        var tool = ThirdParty.demoTool(port);
        walk(
                Consent.programFor(port, "deputy2"),
                Speaker.program(tool, tool.token(Consent.ALL_SCOPES)),
                Consent.programFor(port, "unit-leader"),
                Speaker.portal(new Browser(port)));
    }

    private void walk(Speaker deputy, Speaker staff, Speaker unit, Speaker visitor) {
        var draft = done(deputy.draft(key(), TEXT));
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(staff.isHidden(draft)).as("staff see no draft").isTrue();

        var submitted = done(deputy.work("submitSuggestion", draft, ""));
        assertThat(submitted.at("/receipt/number").asString()).matches("14-4-\\d{4}");
        assertThat(submitted.at("/receipt/contentHash").asString())
                .isEqualTo(Request.sha256("关于改善山区寄宿学校冬季供暖的建议\n六所学校宿舍没有暖气。\n改造经费没有列入预算。\n分两年改造完毕。\nRESEARCH\n"));
        assertThat(staff.owes(submitted)).containsExactly("SCREEN");
        var registered = staff.done("registerSuggestion", submitted, "");
        assertThat(staff.owes(registered)).containsExactly("SCREEN");
        var accepted = staff.done("acceptSuggestion", registered, "");
        assertThat(staff.owes(accepted)).containsExactly("ASSIGN");
        var assigned = staff.done("assignSuggestion", accepted, ", assignments: [{unit: \"unt_moe\"}]");
        assertThat(assigned.at("/deadline/due").asString()).isNotEmpty();
        assertThat(assigned.at("/deadline/basis").asString()).isNotEmpty();
        assertThat(assigned.at("/deadline/explain").size()).isGreaterThanOrEqualTo(3);
        assertThat(unit.owes(assigned)).containsExactly("SIGN_FOR");

        var signedFor = unit.done("signForSuggestion", assigned, "");
        assertThat(unit.owes(signedFor)).containsExactly("REPLY");
        var replied = replied(unit, signedFor);
        assertThat(deputy.owes(replied)).containsExactly("EVALUATE");
        assertThat(visitor.isHidden(replied)).as("nothing is public yet").isTrue();

        var closed = deputy.done("evaluateReply", replied, ", process: SATISFIED, result: BASICALLY_SATISFIED");
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(visitor.isHidden(closed)).as("the office decides first").isTrue();
        var published = staff.done("publishReply", closed, ", reply: \"r1\", publication: {extent: FULL}");
        assertThat(published.path("publishedOn").isNull()).isFalse();
        var seen = visitor.data("{ suggestion(id: \"%s\") { title receipt { number } obligations { kind } "
                        .formatted(closed.path("id").asString())
                + "replies { text evaluation { process } } timeline { action by } } }");
        assertThat(seen.at("/suggestion/replies/0/text").asString()).isEqualTo("已列入明年改造计划。");
        assertThat(seen.at("/suggestion/replies/0/evaluation").isNull()).isTrue();
        assertThat(seen.at("/suggestion/receipt").isNull()).isTrue();
        assertThat(Stream.of(seen.at("/suggestion/timeline").findValues("by"))
                        .flatMap(java.util.List::stream)
                        .allMatch(JsonNode::isNull))
                .isTrue();
    }

    /** From the talk with the deputy to the leader's signature. */
    private static JsonNode replied(Speaker leader, JsonNode signedFor) {
        var talked = leader.done(
                "logContact", signedFor, ", channel: PHONE, on: \"2020-01-02\", people: \"王工\", summary: \"电话听取意见。\"");
        var drafted = leader.done(
                "draftReply",
                talked,
                ", revision: 0, content: {replyClass: C, documentNumber: \"教建议字〔2026〕900号\", "
                        + "text: \"已列入明年改造计划。\", contactName: \"王工\", contactPhone: \"010-66001234\"}");
        return leader.done("signReply", leader.done("sendToSign", drafted, ""), "");
    }

    private Speaker person(String account) {
        return Speaker.portal(new Browser(port).signedInAs(account));
    }
}
