package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;
import static org.lianluo.testing.ThirdParty.json;
import static org.lianluo.testing.ThirdParty.redirected;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
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
    private static final String ALL_SCOPES = "suggestion:read suggestion:write deputy:read unit:read obligation:read";

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
                programFor("deputy2"),
                Speaker.program(tool, tool.token(ALL_SCOPES)),
                programFor("unit-leader"),
                Speaker.portal(new Browser(port)));
    }

    private void walk(Speaker deputy, Speaker staff, Speaker unit, Speaker visitor) {
        var draft = done(deputy.draft(key(), TEXT));
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(isHidden(staff, draft)).as("staff see no draft").isTrue();

        var submitted = done(deputy.work("submitSuggestion", draft, ""));
        assertThat(submitted.at("/receipt/number").asString()).matches("14-4-\\d{4}");
        assertThat(submitted.at("/receipt/contentHash").asString())
                .isEqualTo(Request.sha256("关于改善山区寄宿学校冬季供暖的建议\n六所学校宿舍没有暖气。\n改造经费没有列入预算。\n分两年改造完毕。\nRESEARCH\n"));
        assertThat(owed(staff, submitted)).isEqualTo("SCREEN");
        var registered = staff.done("registerSuggestion", submitted, "");
        assertThat(owed(staff, registered)).isEqualTo("SCREEN");
        var accepted = staff.done("acceptSuggestion", registered, "");
        assertThat(owed(staff, accepted)).isEqualTo("ASSIGN");
        var assigned = staff.done("assignSuggestion", accepted, ", assignments: [{unit: \"unt_moe\"}]");
        assertThat(assigned.at("/deadline/due").asString()).isNotEmpty();
        assertThat(assigned.at("/deadline/basis").asString()).isNotEmpty();
        assertThat(assigned.at("/deadline/explain").size()).isGreaterThanOrEqualTo(3);
        assertThat(owed(unit, assigned)).isEqualTo("SIGN_FOR");

        var signedFor = unit.done("signForSuggestion", assigned, "");
        assertThat(owed(unit, signedFor)).isEqualTo("REPLY");
        var replied = replied(unit, signedFor);
        assertThat(owed(deputy, replied)).isEqualTo("EVALUATE");
        assertThat(isHidden(visitor, replied)).as("nothing is public yet").isTrue();

        var closed = deputy.done("evaluateReply", replied, ", process: SATISFIED, result: BASICALLY_SATISFIED");
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(isHidden(visitor, closed)).as("the office decides first").isTrue();
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

    /** Whether the suggestion is hidden from them. */
    private static boolean isHidden(Speaker reader, JsonNode suggestion) {
        var id = suggestion.path("id").asString();
        var found = reader.data("{ suggestion(id: \"%s\") { id } node(id: \"%s\") { id } }".formatted(id, id));
        return found.path("suggestion").isNull() && found.path("node").isNull();
    }

    /** What the reader owes on the suggestion, as their own list says. */
    private static String owed(Speaker reader, JsonNode suggestion) {
        var id = suggestion.path("id").asString();
        String after = "null";
        while (true) {
            var page = reader.data(
                            "{ obligations(first: 100, after: %s) { nodes { kind suggestion { id } } pageInfo { hasNextPage endCursor } } }"
                                    .formatted(after))
                    .path("obligations");
            for (var obligation : page.path("nodes")) {
                if (obligation.at("/suggestion/id").asString().equals(id)) {
                    return obligation.path("kind").asString();
                }
            }
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return "";
            }
            after = "\"" + page.at("/pageInfo/endCursor").asString() + "\"";
        }
    }

    private Speaker person(String account) {
        return Speaker.portal(new Browser(port).signedInAs(account));
    }

    /** A program that a person has allowed to act for them. */
    private Speaker programFor(String account) {
        var app = new ThirdParty(port, "demo-app", null);
        var browser = new Browser(port).signedInAs(account);
        var asked = redirected(browser.get(app.authorizePath(ALL_SCOPES)));
        var form = new StringJoiner("&").add("client_id=demo-app").add("state=" + encoded(asked.get("state")));
        Stream.of(ALL_SCOPES.split(" ")).forEach(scope -> form.add("scope=" + encoded(scope)));
        var agreed = redirected(browser.postForm("/oauth2/authorize", form.toString()));
        var token = json(app.exchange(agreed.get("code"))).path("access_token").asString();
        return Speaker.program(app, token);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
