package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.testing.ThirdParty.json;
import static org.lianluo.testing.ThirdParty.redirected;

import de.bwaldvogel.mongo.MongoServer;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.Lianluo;
import org.lianluo.testing.Browser;
import org.lianluo.testing.InMemoryStore;
import org.lianluo.testing.ThirdParty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Several applications on one store, one after the other and side by side. */
class SharedStoreIT {

    private static final String ME = "{ me { loginName } }";

    MongoServer store;

    @BeforeEach
    void openStore() {
        store = InMemoryStore.start();
    }

    @AfterEach
    void closeStore() {
        store.shutdownNow();
    }

    @Test
    void keepsSessionsClientsKeysConsentsAndTokensOverARestart() {
        var session = "";
        var keys = "";
        var access = "";
        var refresh = "";
        try (var before = start()) {
            var tool = ThirdParty.demoTool(port(before));
            var person = new Browser(port(before)).signedInAs("staff");
            var asked = redirected(person.get(tool.authorizePath("unit:read")));
            var answer = person.postForm(
                    "/oauth2/authorize",
                    "client_id=demo-tool&scope=unit:read&state="
                            + asked.get("state").replace("=", "%3D"));
            var tokens = json(tool.exchange(redirected(answer).get("code")));
            access = tokens.path("access_token").asString();
            refresh = tokens.path("refresh_token").asString();
            session = person.cookie("lianluo").orElseThrow();
            keys = person.get("/oauth2/jwks").body();
        }

        try (var after = start()) {
            var person = new Browser(port(after));
            person.setCookie("lianluo", session);
            person.get("/api/session");
            var tool = ThirdParty.demoTool(port(after));

            assertThat(person.data(ME).at("/me/loginName").asString()).isEqualTo("staff");
            assertThat(person.get("/oauth2/jwks").body()).isEqualTo(keys);
            assertThat(json(tool.graphQl(access, ME)).at("/data/me/loginName").asString())
                    .isEqualTo("staff");
            assertThat(tool.refresh(refresh).statusCode()).isEqualTo(200);
            assertThat(redirected(person.get(tool.authorizePath("unit:read")))).containsKey("code");
        }
    }

    @Test
    void makesNodesThatStartTogetherAgree() {
        var starting = CompletableFuture.supplyAsync(this::start);
        try (var one = start();
                var other = starting.join()) {
            var keys = new Browser(port(one)).get("/oauth2/jwks").body();
            assertThat(new Browser(port(other)).get("/oauth2/jwks").body()).isEqualTo(keys);

            var token = ThirdParty.demoTool(port(one)).token("unit:read");
            var there = ThirdParty.demoTool(port(other));
            assertThat(there.graphQl(token, ME).statusCode()).isEqualTo(200);

            var person = new Browser(port(one)).signedInAs("deputy");
            var elsewhere = new Browser(port(other));
            elsewhere.setCookie("lianluo", person.cookie("lianluo").orElseThrow());
            elsewhere.get("/api/session");
            assertThat(elsewhere.data(ME).at("/me/loginName").asString()).isEqualTo("deputy");

            person.signOut();
            assertThat(elsewhere.data(ME).path("me").isNull()).isTrue();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Lianluo.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--spring.jmx.enabled=false",
                        "--spring.mongodb.uri=" + store.getConnectionString());
    }

    private static int port(ConfigurableApplicationContext application) {
        return ((WebServerApplicationContext) application).getWebServer().getPort();
    }
}
