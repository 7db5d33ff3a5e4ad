package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.lianluo.journey.Speaker.done;
import static org.lianluo.journey.Speaker.key;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.platform.embedded.StoppableStore;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** While the store is away or full everybody is told so in their language, and nothing is lost or done by halves. */
@DemoApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreDownIT {

    /** Far below the half minute a client of the store waits unless told otherwise. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String LIST = "{ suggestions(first: 1) { totalCount } }";

    private StoppableStore store;
    private OwnApplication application;
    private Browser chinese;
    private Browser english;
    private Speaker deputy;

    @BeforeAll
    void start(@TempDir Path folder, @Value("${lianluo.data}") Path demo) {
        store = new StoppableStore(OwnApplication.copyOfStore(demo, folder));
        application = OwnApplication.start("--spring.mongodb.uri=" + store.uri(), "--lianluo.store.patience=1s");
        chinese = new Browser(application.port()).signedInAs("deputy");
        english = new Browser(application.port()).speaking("en").signedInAs("deputy");
        deputy = Speaker.portal(chinese);
    }

    @AfterAll
    void stop() {
        application.close();
        store.close();
    }

    @Test
    void saysThatTheStoreIsAwayAndGoesOnWhenItIsBack() {
        var draft = done(deputy.draft(key(), SuggestionJourneyIT.TEXT));
        var tool = ThirdParty.demoTool(application.port());
        var token = tool.token("suggestion:read");
        var visitor = new Browser(application.port());
        var submit = Speaker.document("submitSuggestion", draft.path("id").asString(), 1, "submit-while-down", "");
        int own = own();

        store.stop();
        saysAway(soon(() -> chinese.graphQl(LIST)), "/errors/0/extensions/code", "/errors/0/message", "暂时无法访问");
        saysAway(
                soon(() -> english.graphQl(LIST)),
                "/errors/0/extensions/code",
                "/errors/0/message",
                "cannot be reached");
        saysAway(soon(() -> visitor.graphQl(LIST)), "/errors/0/extensions/code", "/errors/0/message", "暂时无法访问");
        saysAway(
                soon(() -> tool.graphQl(token, LIST)),
                "/errors/0/extensions/code",
                "/errors/0/message",
                "cannot be reached");
        saysAway(soon(() -> chinese.graphQl(submit)), "/errors/0/extensions/code", "/errors/0/message", "没有保存");
        saysAway(soon(() -> english.graphQl(submit)), "/errors/0/extensions/code", "/errors/0/message", "not saved");
        saysAway(soon(() -> chinese.get("/api/session")), "/code", "/message", "暂时无法访问");
        saysAway(
                soon(() -> visitor.post("/api/session", new Login("staff", "lianluo-demo"))),
                "/code",
                "/message",
                "暂时无法访问");
        assertThat(soon(() -> visitor.get("/login")).statusCode())
                .as("pages need no store")
                .isLessThan(500);

        store.start();
        assertThat(own()).isEqualTo(own);
        var submitted = done(Browser.json(chinese.graphQl(submit)).at("/data/submitSuggestion"));
        assertThat(submitted.path("version").asInt()).isEqualTo(2);
        assertThat(done(Browser.json(chinese.graphQl(submit)).at("/data/submitSuggestion")))
                .isEqualTo(submitted);
        assertThat(visitor.signIn("staff", "lianluo-demo").statusCode()).isEqualTo(204);
        assertThat(tool.graphQl(token, LIST).body()).doesNotContain("errors");
    }

    @Test
    void saysThatTheDiskIsFullAndStillReads() {
        var draft = done(deputy.draft(key(), SuggestionJourneyIT.TEXT));
        var id = draft.path("id").asString();
        int own = own();

        store.fillTheDisk();
        var edit = Speaker.document("editSuggestion", id, 1, key(), ", title: \"新标题\"");
        saysAway(chinese.graphQl(edit), "/errors/0/extensions/code", "/errors/0/message", "存储空间已满");
        saysAway(english.graphQl(edit), "/errors/0/extensions/code", "/errors/0/message", "disk of the store is full");
        var insert =
                "mutation { draftSuggestion(input: {idempotencyKey: \"%s\"}) { problems { code } } }".formatted(key());
        saysAway(
                english.graphQl(insert), "/errors/0/extensions/code", "/errors/0/message", "disk of the store is full");
        var visitor = new Browser(application.port());
        saysAway(visitor.signIn("staff", "lianluo-demo"), "/code", "/message", "存储空间已满");
        assertThat(asItStands(id)).isEqualTo(draft);
        assertThat(own()).isEqualTo(own);

        store.freeTheDisk();
        assertThat(done(Browser.json(chinese.graphQl(edit)).at("/data/editSuggestion"))
                        .path("title")
                        .asString())
                .isEqualTo("新标题");
        assertThat(visitor.signIn("staff", "lianluo-demo").statusCode()).isEqualTo(204);
    }

    private record Login(String loginName, String password) {}

    private static HttpResponse<String> soon(ThrowingSupplier<HttpResponse<String>> question) {
        return assertTimeout(SOON, question);
    }

    private static void saysAway(HttpResponse<String> answer, String code, String message, String words) {
        var body = Browser.json(answer);
        assertThat(body.at(code).asString("")).as(body.toString()).isEqualTo("STORE_DOWN");
        assertThat(body.at(message).asString()).contains(words);
    }

    private int own() {
        return deputy.data("{ suggestions(first: 1, filter: {mine: true}) { totalCount } }")
                .at("/suggestions/totalCount")
                .asInt();
    }

    private JsonNode asItStands(String id) {
        return deputy.data("{ suggestion(id: \"%s\") %s }".formatted(id, Speaker.SUGGESTION))
                .path("suggestion");
    }
}
