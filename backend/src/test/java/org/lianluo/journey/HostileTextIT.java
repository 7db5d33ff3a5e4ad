package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.Request;
import org.lianluo.testing.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text is text: whatever characters it holds, it is kept as it is and commands nobody. */
@DemoApplication
class HostileTextIT {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    private Speaker deputy;

    @BeforeEach
    void enter() {
        deputy = new Cast(port).of("deputy");
    }

    @Test
    void searchesForSignsOfPatternsAsTheyStand() {
        var mark = key().substring(0, 8);
        var title = mark + "(一)[二]{3}.*+?^$|\\E\\d 100%";
        titled(title);

        assertThat(found(title)).isEqualTo(1);
        assertThat(found(mark + "(一)[二]{3}.*")).isEqualTo(1);
        assertThat(found(mark + ".*")).isZero();
        assertThat(found("^" + mark)).isZero();
        assertThat(found(mark.substring(0, 7) + ".")).isZero();
        assertThat(found("\\E.*\\Q")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "\\E.*\\Q", "[一-龥]", "$where", "(", "*"})
    void searchesNamesAsTheyStand(String name) {
        for (var list : new String[] {"deputies", "units"}) {
            assertThat(deputy.data("{ %s(first: 1, filter: {name: %s}) { totalCount } }"
                                    .formatted(list, JSON.writeValueAsString(name)))
                            .at("/" + list + "/totalCount")
                            .asInt())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀👨‍👩‍👧‍👦𠮷野家",
                "\t前后空格 \u00a0\u3000",
                "\u200f从右到左\u202e",
                "e\u0301 与 é 不相混",
                "\u0000零\u0001一\u007f",
                "\u2028行\u2029段",
                "$set",
                "a.b.$[].c",
                "{\"$gt\": \"\"}",
                "<script>alert(1)</script>",
                "'; drop table suggestions; --"
            })
    void keepsEveryCharacterAsItWasWritten(String title) {
        var kept = titled(title);

        assertThat(kept.path("title").asString()).isEqualTo(title);
        assertThat(deputy.data("{ suggestion(id: \"%s\") { title } }"
                                .formatted(kept.path("id").asString()))
                        .at("/suggestion/title")
                        .asString())
                .isEqualTo(title);
        var receipt = deputy.done("submitSuggestion", kept, "").path("receipt");
        assertThat(receipt.path("contentHash").asString()).isEqualTo(Request.sha256(title + "\n题\n因\n法\nVISIT\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$ne", "index.title", "{\"$gt\": \"\"}", "$where: 1"})
    void takesNoOperatorsFromFilters(String hostile) {
        var text = JSON.writeValueAsString(hostile);

        assertThat(count("{field: %s}".formatted(text))).isZero();
        assertThat(deputy.data("{ suggestion(number: %s) { id } node(id: %s) { id } }".formatted(text, text))
                        .path("suggestion")
                        .isNull())
                .isTrue();
        assertThat(deputy.draft(key(), ", field: " + text)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("INVALID_VALUE");
    }

    @Test
    void takesNoOperatorsFromVariables() {
        var browser = new Browser(port).signedInAs("deputy");
        var operator = Map.of("$ne", "");

        for (var request : new Object[] {
            Map.of("query", "query($v: String) { suggestion(number: $v) { id } }", "variables", Map.of("v", operator)),
            Map.of(
                    "query",
                    "query($v: SuggestionFilter) { suggestions(first: 1, filter: $v) { totalCount } }",
                    "variables",
                    Map.of("v", Map.of("$where", "true"))),
            Map.of(
                    "query",
                    "query($v: SuggestionFilter) { suggestions(first: 1, filter: $v) { totalCount } }",
                    "variables",
                    Map.of("v", Map.of("text", operator)))
        }) {
            var answer = Browser.json(browser.post("/graphql", request));
            assertThat(answer.at("/errors/0/extensions/code").asString(""))
                    .as(answer.toString())
                    .isEqualTo("BAD_REQUEST");
        }
    }

    /** An id may be written as anything; it is looked for as a text. */
    @Test
    void takesNoOperatorsForIds() {
        var browser = new Browser(port).signedInAs("deputy");

        var answer = Browser.json(browser.post(
                "/graphql",
                Map.of(
                        "query",
                        "query($v: ID) { suggestion(id: $v) { id } }",
                        "variables",
                        Map.of("v", Map.of("$ne", "")))));

        assertThat(answer.path("data").path("suggestion").isNull()).isTrue();
    }

    @Test
    void takesNoOperatorsFromTheSignInForm() {
        var browser = new Browser(port);
        browser.get("/api/session");

        var answer =
                browser.post("/api/session", Map.of("loginName", Map.of("$ne", ""), "password", Map.of("$gt", "")));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void keepsRequestsApartByTheirKeysWhateverTheyHold() {
        var one = done(deputy.draft("$ne.index.a", ", title: \"一\""));
        var other = done(deputy.draft("$ne.index.b", ", title: \"二\""));

        assertThat(one.path("id")).isNotEqualTo(other.path("id"));
        assertThat(done(deputy.draft("$ne.index.a", ", title: \"一\""))).isEqualTo(one);
    }

    private JsonNode titled(String title) {
        return done(deputy.draft(
                key(),
                ", title: %s, problem: \"题\", analysis: \"因\", measures: \"法\", basis: VISIT"
                        .formatted(JSON.writeValueAsString(title))));
    }

    private int found(String text) {
        return count("{text: %s}".formatted(JSON.writeValueAsString(text)));
    }

    private int count(String filter) {
        return deputy.data("{ suggestions(first: 1, filter: %s) { totalCount } }".formatted(filter))
                .at("/suggestions/totalCount")
                .asInt();
    }
}
