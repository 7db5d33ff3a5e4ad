package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.lianluo.testing.Samples;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An attachment follows its suggestion: whoever comes to see the inside of it may open the file, and nobody else. */
@DemoApplication
class SuggestionFilesIT {

    private static final List<String> READERS = List.of(
            "deputy",
            "deputy2",
            "unit-clerk",
            "unit2-clerk",
            "staff",
            "committee",
            "liaison",
            "member",
            "system-admin");

    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();

    @LocalServerPort
    int port;

    @Test
    void opensToThoseItConcernsStepByStep() {
        var cast = new Cast(port);
        var url = "/api/files/" + uploaded("deputy");
        var file = url.substring(url.lastIndexOf('/') + 1);
        assertThat(readers(url)).as("loose").containsExactly("deputy");
        var draft = done(
                cast.of("deputy").draft(key(), SuggestionJourneyIT.TEXT + ", attachments: [\"%s\"]".formatted(file)));
        assertThat(readers(url)).as("of a draft").containsExactly("deputy");

        var submitted = cast.of("deputy").done("submitSuggestion", draft, "");
        assertThat(readers(url)).as("of what was submitted").containsExactly("deputy", "staff", "committee");
        var assigned = cast.of("staff")
                .done(
                        "assignSuggestion",
                        cast.of("staff").done("acceptSuggestion", submitted, ""),
                        ", assignments: [{unit: \"unt_moe\"}]");
        assertThat(readers(url))
                .as("of what was assigned")
                .containsExactly("deputy", "unit-clerk", "staff", "committee");
        assertThat(new Browser(port).get(url).statusCode()).as("the public").isEqualTo(401);

        published(cast, assigned);
        assertThat(readers(url)).as("of a public item").containsExactly("deputy", "unit-clerk", "staff", "committee");
    }

    @Test
    void isGivenByNobodyButItsUploader() {
        var cast = new Cast(port);
        var foreign = uploaded("deputy2");

        var payload =
                cast.of("deputy").draft(key(), SuggestionJourneyIT.TEXT + ", attachments: [\"%s\"]".formatted(foreign));
        assertThat(payload.at("/problems/0/path/1").asString()).isEqualTo("attachments");
    }

    private static void published(Cast cast, JsonNode assigned) {
        var leader = cast.of("unit-leader");
        var talked = leader.done(
                "logContact",
                leader.done("signForSuggestion", assigned, ""),
                ", channel: PHONE, on: \"2020-01-02\", people: \"王工\", summary: \"电话听取意见。\"");
        var drafted = leader.done("draftReply", talked, ", revision: 0, " + ItemsInEveryState.CONTENT);
        var replied = leader.done("signReply", leader.done("sendToSign", drafted, ""), "");
        cast.of("staff").done("publishReply", replied, ", reply: \"r1\", publication: {extent: FULL}");
    }

    private String uploaded(String by) {
        return Browser.json(browser(by).upload("附件.pdf", Samples.pdf("附件")))
                .path("id")
                .asString();
    }

    private List<String> readers(String url) {
        return READERS.stream()
                .filter(it -> browser(it).get(url).statusCode() == 200)
                .toList();
    }

    private Browser browser(String account) {
        return browsers.computeIfAbsent(account, it -> new Browser(port).signedInAs(it));
    }
}
