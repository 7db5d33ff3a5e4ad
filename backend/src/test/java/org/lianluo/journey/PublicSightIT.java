package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Eventually;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * What everybody may read of a published suggestion does not tell how its deputy judged the reply, nor that it is handled
 * again: not on its page, not by which condition finds it, not in the numbers beside a search.
 */
@DemoApplication
class PublicSightIT {

    private static final List<String> OUTSIDERS = List.of(Cast.PUBLIC, "deputy2", "unit4-clerk");

    private static final String PAGE =
            "status number title deadline { due } publishedOn assignments { key role round status follows signedForAt unit {"
                    + " id } availableActions { action allowed reason } } replies { key round evaluation { process }"
                    + " publication { extent } } commitments { what } followUp { askOn } obligations { kind }"
                    + " joint { id } timeline { action status assignment at } availableActions { action allowed reason }";

    private static final List<String> CONDITIONS = List.of(
            "",
            "published: true",
            "status: [REPLIED]",
            "status: [DISSATISFIED]",
            "status: [ASSIGNED]",
            "status: [SIGNED_FOR]",
            "status: [CLOSED]",
            "unit: \"unt_moe\"",
            "unit: \"unt_mof\"",
            "unit: \"unt_mwr\"",
            "replyClass: A",
            "replyClass: B",
            "rehandled: true",
            "rehandled: false",
            "round: 1",
            "round: 2",
            "without: ROUND",
            "without: REPLY_CLASS");

    @LocalServerPort
    int port;

    private Cast cast;
    private ItemsInEveryState items;
    private JsonNode item;

    @BeforeEach
    void publish() {
        cast = new Cast(port);
        items = new ItemsInEveryState(cast);
        item = cast.of("staff")
                .done("publishReply", items.make("REPLIED"), ", reply: \"r1\", publication: {extent: FULL}");
    }

    @Test
    void staysTheSameWhateverTheDeputySaysOfIt() {
        awaitFound("REPLIED");
        var before = seenBy(OUTSIDERS);
        var inside = seenBy(List.of("staff"));
        assertThat(before.get(Cast.PUBLIC + " suggestions(status: [REPLIED])")).isEqualTo("[1]");
        assertThat(before.get(Cast.PUBLIC + " suggestions(unit: \"unt_moe\")")).isEqualTo("[1]");
        assertThat(before.get(Cast.PUBLIC + " suggestions(unit: \"unt_mof\")")).isEqualTo("[0]");

        var judged = cast.of("deputy").done("evaluateReply", item, ", " + ItemsInEveryState.DISPLEASURE);
        staysTheSame(before, inside, "DISSATISFIED");
        var again = cast.of("staff").done("rehandleSuggestion", judged, ", remark: \"请再次答复\"");
        staysTheSame(before, inside, "ASSIGNED");
        var signed = cast.of("unit-clerk").done("signForSuggestion", again, "");
        staysTheSame(before, inside, "SIGNED_FOR");
        assertThat(cast.of(Cast.PUBLIC).read(signed, "assignments { key }").at("/assignments"))
                .hasSize(1);
    }

    private void staysTheSame(Map<String, String> before, Map<String, String> inside, String state) {
        awaitFound(state);
        assertThat(seenBy(List.of("staff"))).as("those inside see it").isNotEqualTo(inside);
        assertThat(seenBy(OUTSIDERS)).as(state).isEqualTo(before);
    }

    /** Until the index of the search has come to what staff see. */
    private void awaitFound(String state) {
        Eventually.within(
                Duration.ofSeconds(60),
                () -> assertThat(facets(cast.of("staff"))).contains(state));
    }

    private Map<String, String> seenBy(List<String> readers) {
        var seen = new LinkedHashMap<String, String>();
        for (var name : readers) {
            var reader = cast.of(name);
            seen.put(name + " page", String.valueOf(reader.read(item, PAGE)));
            seen.put(name + " search", facets(reader));
            CONDITIONS.forEach(it -> seen.put(name + " suggestions(" + it + ")", counted(reader, it)));
            seen.put(name + " due", ordered(reader));
        }
        return seen;
    }

    private String counted(Speaker reader, String condition) {
        var page = reader.data("{ suggestions(first: 10, filter: {text: \"%s\", %s}) { totalCount nodes { id } } }"
                        .formatted(items.mark, condition))
                .path("suggestions");
        assertThat(page.path("totalCount").asInt()).isEqualTo(page.path("nodes").size());
        return page.path("nodes").findValues("id").isEmpty() ? "[0]" : "[1]";
    }

    private String ordered(Speaker reader) {
        return reader.data(
                        "{ suggestions(first: 10, filter: {text: \"%s\"}, orderBy: {field: DUE_ON}) { edges { cursor } } }"
                                .formatted(items.mark))
                .toString();
    }

    private String facets(Speaker reader) {
        return reader.data(
                        "{ search(first: 10, kinds: [SUGGESTION], text: \"%s\") { totalCount facets { facet values { key count } } } }"
                                .formatted(items.mark))
                .toString();
    }
}
