package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testing.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Requests that are wrong in themselves get a code for programs and a sentence for people, in both languages. */
@DemoApplication
class BadRequestIT {

    private static final int FAR_TOO_MUCH = 30 * 1024 * 1024;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ suggestions(first: 1 ",
                "nonsense",
                "",
                "{ noSuchField }",
                "{ suggestions(first: 1) { nodes { noSuchField } } }",
                "{ suggestions(first: \"one\") { totalCount } }",
                "{ suggestions(first: 1, filter: {status: [NO_SUCH_STATE]}) { totalCount } }",
                "{ suggestions(first: 1, filter: {noSuchFilter: 1}) { totalCount } }",
                "{ suggestion(id: {$ne: null}) { id } }",
                "{ suggestion { noSuchField } }",
                "mutation { noSuchMutation }",
                "query A { me { id } } query B { me { id } }"
            })
    void sayThatTheyAreNotGraphQl(String document) {
        assertThat(error("zh-CN", document, "BAD_REQUEST")).startsWith("请求格式不正确：");
        assertThat(error("en", document, "BAD_REQUEST")).startsWith("The request is not well formed: ");
    }

    @ParameterizedTest
    @CsvSource({
        "first: 0, page size",
        "first: 101, page size",
        "last: -1, page size",
        "'', exactly one",
        "'first: 5, last: 5', exactly one",
        "'first: 5, before: \"x\"', after with first",
        "'first: 5, after: \"not a cursor\"', not a cursor",
        "'first: 5, after: \"\"', not a cursor",
        "'last: 5, before: \"eA\"', not a cursor",
        "'first: 5, after: \"YR9i\"', not a cursor"
    })
    void sayWhatAPageMayBe(String arguments, String rule) {
        var document = "{ suggestions(%s) { totalCount } }".formatted(arguments.isEmpty() ? "filter: {}" : arguments);

        assertThat(error("en", document, "BAD_REQUEST")).contains(rule);
        assertThat(error("zh-CN", document, "BAD_REQUEST")).matches("[^a-z]*(first|after|“after”|“before”|每页).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suggestions", "deputies", "units", "delegations"})
    void holdForEveryList(String list) {
        for (var arguments : new String[] {"first: 0", "first: 101", "first: 1, last: 1", "first: 1, after: \"?\""}) {
            error("en", "{ %s(%s) { totalCount } }".formatted(list, arguments), "BAD_REQUEST");
        }
    }

    @Test
    void sayWhatCostsTooMuch() {
        assertThat(error("en", "{ " + fields(31, "a%d: me { id }") + " }", "TOO_COSTLY"))
                .contains("31 aliases", "30");
        assertThat(error("zh-CN", "{ " + fields(31, "a%d: me { id }") + " }", "TOO_COSTLY"))
                .contains("31 个别名");
        assertThat(error("en", "{ " + fields(21, "me { id }") + " }", "TOO_COSTLY"))
                .contains("21 root fields");
        assertThat(error("zh-CN", "{ " + fields(21, "me { id }") + " }", "TOO_COSTLY"))
                .contains("21 个根字段");
        assertThat(error("en", "{ me { " + "id ".repeat(5001) + "} }", "TOO_COSTLY"))
                .contains("5,000 tokens");
        assertThat(error("zh-CN", "{ me { " + "id ".repeat(5001) + "} }", "TOO_COSTLY"))
                .contains("5,000 个词元");
    }

    @Test
    void sayWhatIsTooDeep() {
        var deep = "{ obligations(first: 1) { nodes { suggestion { " + "obligations { suggestion { ".repeat(6) + "id"
                + " } }".repeat(6) + " } } } }";

        assertThat(error("en", deep, "TOO_COSTLY")).contains("levels deep", "12");
        assertThat(error("zh-CN", deep, "TOO_COSTLY")).contains("层级");
    }

    @Test
    void refuseEndlessSearchesAndInvisibleCharacters() {
        var longText = "长".repeat(101);
        for (var list : new String[] {"suggestions~text", "deputies~name", "units~name"}) {
            var document =
                    "{ %s(first: 1, filter: {%s: \"%%s\"}) { totalCount } }".formatted((Object[]) list.split("~"));
            assertThat(error("en", document.formatted(longText), "BAD_REQUEST")).contains("at most");
            assertThat(error("en", document.formatted("a\\u0000b"), "BAD_REQUEST"))
                    .contains("control characters");
            assertThat(error("zh-CN", document.formatted("a\\u0007b"), "BAD_REQUEST"))
                    .contains("控制字符");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": ",
                "[1, 2",
                "\"text\"",
                "null",
                " null\n",
                "{}",
                "{\"query\": \"{ me { id } }\", \"variables\": 7}"
            })
    void sayThatTheBodyIsNoRequest(String body) {
        for (var language : new String[] {"zh-CN", "en"}) {
            var answer = new Browser(port).speaking(language).postJson("/graphql", body);
            assertThat(answer.statusCode()).isEqualTo(400);
            var error = Browser.json(answer).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
            assertThat(error.path("message").asString()).startsWith(language.equals("en") ? "The request" : "请求");
        }
    }

    @Test
    void areRefusedWhereTheyAreFarTooLarge() {
        var deputy = new Cast(port).of("deputy");
        var before = drafts(deputy);
        var browser = new Browser(port).signedInAs("deputy");
        var document =
                "mutation { draftSuggestion(input: {idempotencyKey: \"%s\", problem: \"%s\"}) { problems { code } } }"
                        .formatted(Speaker.key(), "x".repeat(FAR_TOO_MUCH));

        var chinese = browser.graphQl(document);
        var english = browser.speaking("en").graphQl(document);

        assertThat(chinese.statusCode()).isEqualTo(413);
        assertThat(Browser.json(chinese).at("/errors/0/extensions/code").asString())
                .isEqualTo("TOO_COSTLY");
        assertThat(Browser.json(chinese).at("/errors/0/message").asString()).contains("256 KB", "没有保存");
        assertThat(Browser.json(english).at("/errors/0/message").asString()).contains("256 kB", "not saved");
        assertThat(drafts(deputy)).isEqualTo(before);
    }

    private static int drafts(Speaker deputy) {
        return deputy.data("{ suggestions(first: 1, filter: {mine: true}) { totalCount } }")
                .at("/suggestions/totalCount")
                .asInt();
    }

    private static String fields(int count, String field) {
        return IntStream.range(0, count).mapToObj(field::formatted).collect(Collectors.joining(" "));
    }

    /** The message of the error, which must have this code and no data beside it. */
    private String error(String language, String document, String code) {
        JsonNode answer = Browser.json(new Browser(port).speaking(language).graphQl(document));
        assertThat(answer.at("/errors/0/extensions/code").asString(""))
                .as(answer.toString())
                .isEqualTo(code);
        assertThat(answer.path("data").isMissingNode() || answer.path("data").isNull())
                .isTrue();
        return answer.at("/errors/0/message").asString();
    }
}
