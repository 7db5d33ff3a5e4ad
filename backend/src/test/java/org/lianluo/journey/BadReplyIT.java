package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Problems.fields;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Replies that lack something: the refusal names every part, and the draft is kept. */
@DemoApplication
class BadReplyIT {

    @LocalServerPort
    int port;

    private Cast cast;

    @BeforeEach
    void enter() {
        cast = new Cast(port);
    }

    @Test
    void namesEveryPartAReplyLacks() {
        var item = new ItemsInEveryState(cast).make("DRAFTED");
        var clerk = cast.of("unit-clerk");
        var emptied = clerk.done("draftReply", item, ", revision: 1, content: {}");

        assertThat(fields(clerk.work("sendToCountersign", emptied, "").path("problems")))
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
}
