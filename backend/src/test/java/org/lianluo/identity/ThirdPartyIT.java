package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.testing.ThirdParty.json;
import static org.lianluo.testing.ThirdParty.redirected;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.Accounts;
import org.lianluo.identity.domain.LoginName;
import org.lianluo.shared.Role;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityApplication
class ThirdPartyIT {

    private static final String ME = "{ me { id loginName displayName roles scopes } }";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    ThirdParty tool;
    Browser person;

    @BeforeEach
    void start() {
        tool = ThirdParty.demoTool(port);
        person = new Browser(port);
    }

    @Test
    void actsForStaffWithItsOwnSecretAndTheScopesItAskedFor() {
        var me = json(tool.graphQl(tool.token("suggestion:read unit:read"), ME)).at("/data/me");

        assertThat(me.path("loginName").asString()).isEqualTo("demo-tool");
        assertThat(me.path("roles").toString()).isEqualTo("[\"STAFF\"]");
        assertThat(me.path("scopes").toString()).isEqualTo("[\"suggestion:read\",\"unit:read\"]");
    }

    @Test
    void refusesAWrongSecretAndAScopeItWasNotRegisteredFor() {
        var stranger = new ThirdParty(port, "demo-tool", "wrong");
        var asked = Map.of("grant_type", "client_credentials", "scope", "suggestion:read");

        assertThat(stranger.post("/oauth2/token", asked).statusCode()).isEqualTo(401);
        var tooMuch = tool.post("/oauth2/token", Map.of("grant_type", "client_credentials", "scope", "everything"));
        assertThat(tooMuch.statusCode()).isEqualTo(400);
        assertThat(json(tooMuch).path("error").asString()).isEqualTo("invalid_scope");
    }

    @Test
    void givesTokensOfTenMinutesAtMost() {
        var answer = tool.post("/oauth2/token", Map.of("grant_type", "client_credentials", "scope", "unit:read"));

        assertThat(json(answer).path("expires_in").asInt()).isBetween(1, 600);
    }

    @Test
    void refusesAnInvalidTokenAsAGraphQlError() {
        var token = tool.token("unit:read");
        var refused = tool.graphQl(token.substring(0, token.length() - 6) + "AAAAAA", ME);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(header -> assertThat(header).contains("invalid_token"));
        assertThat(json(refused).at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(json(refused).at("/errors/0/message").asString()).contains("access token");
    }

    @Test
    void refusesARevokedAccessTokenAtOnce() {
        var token = tool.token("unit:read");
        assertThat(tool.graphQl(token, ME).statusCode()).isEqualTo(200);

        assertThat(tool.post("/oauth2/revoke", Map.of("token", token)).statusCode())
                .isEqualTo(200);

        assertThat(tool.graphQl(token, ME).statusCode()).isEqualTo(401);
        var introspected = tool.post("/oauth2/introspect", Map.of("token", token));
        assertThat(json(introspected).path("active").asBoolean()).isFalse();
    }

    @Test
    void tellsWhatATokenIsWorth() {
        var introspected =
                json(tool.post("/oauth2/introspect", Map.of("token", tool.token("unit:read suggestion:write"))));

        assertThat(introspected.path("active").asBoolean()).isTrue();
        assertThat(introspected.path("client_id").asString()).isEqualTo("demo-tool");
        assertThat(introspected.path("scope").asString().split(" "))
                .containsExactlyInAnyOrder("unit:read", "suggestion:write");
    }

    @Test
    void actsForAPersonWhoConsented() {
        var tokens = json(tool.exchange(codeFor("unit-clerk", "suggestion:read unit:read", "unit:read")));

        assertThat(tokens.path("scope").asString()).isEqualTo("unit:read");
        var me = json(tool.graphQl(tokens.path("access_token").asString(), ME)).at("/data/me");
        assertThat(me.path("id").asString()).isEqualTo("acc_demo-unit-clerk");
        assertThat(me.path("roles").toString()).isEqualTo("[\"UNIT_CLERK\"]");
        assertThat(me.path("scopes").toString()).isEqualTo("[\"unit:read\"]");
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheSignInPageAndBack() {
        var path = tool.authorizePath("unit:read");

        var answer = person.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/login?continue="));
        assertThat(redirected(answer)).containsEntry("continue", path);
    }

    @Test
    void showsOnTheConsentPageWhatTheClientAskedFor() {
        person.signedInAs("committee");
        var asked = redirected(person.get(tool.authorizePath("suggestion:read unit:read")));

        var shown = Browser.json(person.get("/api/consent?client_id=demo-tool&scope=x&state=" + asked.get("state")));

        assertThat(shown.path("clientName").asString()).isEqualTo("演示工具");
        assertThat(shown.path("redirectHost").asString()).isEqualTo("127.0.0.1:8081");
        assertThat(shown.path("scopes").toString())
                .isEqualTo("[{\"scope\":\"suggestion:read\",\"granted\":false},"
                        + "{\"scope\":\"unit:read\",\"granted\":false}]");
        assertThat(new Browser(port)
                        .signedInAs("staff")
                        .get("/api/consent?client_id=demo-tool&state=" + asked.get("state"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void asksOnlyOnceForTheSameConsent() {
        codeFor("audit-admin", "unit:read", "unit:read");

        var second = person.get(tool.authorizePath("unit:read"));

        assertThat(redirected(second)).containsKey("code");
    }

    @Test
    void namesItselfInTheAnswerAndGivesTheStateBack() {
        person.signedInAs("liaison");
        var asked = redirected(person.get(tool.authorizePath("unit:read")));

        var answer = redirected(consent(asked.get("state"), "unit:read"));

        assertThat(answer).containsEntry("iss", "http://localhost:" + port).containsEntry("state", "xyz");
    }

    @Test
    void tellsTheClientWhenThePersonDeclines() {
        person.signedInAs("system-admin");
        var asked = redirected(person.get(tool.authorizePath("unit:read")));

        var answer = redirected(consent(asked.get("state")));

        assertThat(answer)
                .containsEntry("error", "access_denied")
                .containsEntry("iss", "http://localhost:" + port)
                .doesNotContainKey("code");
    }

    @Test
    void exchangesACodeOnceAndTakesItsTokensBackWhenItComesAgain() {
        var code = codeFor("staff", "unit:read", "unit:read");
        var token = json(tool.exchange(code)).path("access_token").asString();

        var again = tool.exchange(code);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(json(again).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(tool.graphQl(token, ME).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesACodeWithTheWrongVerifier() {
        var code = codeFor("staff", "unit:read", "unit:read");

        assertThat(tool.exchange(code, "another-verifier-of-enough-length-for-the-rule-0123")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesARequestWithoutPkce() {
        person.signedInAs("staff");
        var path = tool.authorizePath("unit:read").replaceAll("&?code_challenge(_method)?=[^&]*", "");

        var answer = redirected(person.get(path.replace("?&", "?")));

        assertThat(answer).containsEntry("error", "invalid_request").doesNotContainKey("code");
    }

    @Test
    void refusesThePlainChallenge() {
        person.signedInAs("staff");

        var answer = redirected(person.get(tool.authorizePath("unit:read").replace("=S256", "=plain")));

        assertThat(answer).containsEntry("error", "invalid_request");
    }

    @Test
    void redirectsNobodyToAnAddressThatIsNotRegistered() {
        person.signedInAs("staff");
        var elsewhere = URLEncoder.encode("http://127.0.0.1:8081/callback/evil", StandardCharsets.UTF_8);

        var answer = person.get(
                tool.authorizePath("unit:read").replaceAll("redirect_uri=[^&]*", "redirect_uri=" + elsewhere));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void givesANewRefreshTokenEachTimeAndEndsEverythingWhenAnOldOneComesBack() {
        var first = json(tool.exchange(codeFor("unit-leader", "unit:read", "unit:read")));
        var second = json(tool.refresh(first.path("refresh_token").asString()));
        assertThat(second.path("refresh_token").asString())
                .isNotBlank()
                .isNotEqualTo(first.path("refresh_token").asString());
        assertThat(tool.graphQl(second.path("access_token").asString(), ME).statusCode())
                .isEqualTo(200);

        var reused = tool.refresh(first.path("refresh_token").asString());

        assertThat(json(reused).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(tool.refresh(second.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
        assertThat(tool.graphQl(second.path("access_token").asString(), ME).statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsTheAccessTokenWithItsRevokedRefreshToken() {
        var tokens = json(tool.exchange(codeFor("staff", "unit:read", "unit:read")));

        tool.post("/oauth2/revoke", Map.of("token", tokens.path("refresh_token").asString()));

        assertThat(tool.refresh(tokens.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
        assertThat(tool.graphQl(tokens.path("access_token").asString(), ME).statusCode())
                .isEqualTo(401);
    }

    @Test
    void servesAPublicClientWithPkceButWithoutARefreshToken() {
        tool = new ThirdParty(port, "demo-app", null);

        var tokens = json(tool.exchange(codeFor("deputy", "suggestion:read", "suggestion:read")));

        assertThat(tokens.has("refresh_token")).isFalse();
        var me = json(tool.graphQl(tokens.path("access_token").asString(), ME)).at("/data/me");
        assertThat(me.path("loginName").asString()).isEqualTo("deputy");
    }

    @Test
    void givesAnIdTokenThatIsNoAccessToken() {
        var tokens = json(tool.exchange(codeFor("staff", "openid unit:read", "unit:read")));
        var refreshed = json(tool.refresh(tokens.path("refresh_token").asString()));

        assertThat(refreshed.path("id_token").asString()).isNotBlank();
        assertThat(tool.graphQl(tokens.path("id_token").asString(), ME).statusCode())
                .isEqualTo(401);
    }

    @Test
    void takesNoTokenInThePlaceOfAPersonWhoConsents() {
        var token = json(tool.exchange(codeFor("staff", "unit:read", "unit:read")))
                .path("access_token")
                .asString();

        var answer = tool.get(token, tool.authorizePath("unit:read"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/login"));
    }

    @Test
    void tellsTheClientWhoSignedIn() {
        var tokens = json(tool.exchange(codeFor("staff", "openid unit:read", "unit:read")));

        var answer = tool.get(tokens.path("access_token").asString(), "/userinfo");

        assertThat(json(answer).path("sub").asString()).isEqualTo("acc_demo-staff");
    }

    @Test
    void shutsOutTheTokensOfADisabledAccount() {
        var account = aNewAccount("leaver");
        var tokens = json(tool.exchange(codeFor("leaver", "unit:read", "unit:read")));
        assertThat(tool.graphQl(tokens.path("access_token").asString(), ME).statusCode())
                .isEqualTo(200);

        accounts.save(account.disabled());

        assertThat(tool.graphQl(tokens.path("access_token").asString(), ME).statusCode())
                .isEqualTo(401);
        assertThat(json(tool.refresh(tokens.path("refresh_token").asString()))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void letsOneOfManyUsesOfACodeAtTheSameTimeSucceed() {
        var code = codeFor("staff", "unit:read", "unit:read");

        var exchanges = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> tool.exchange(code)))
                .toList();

        assertThat(exchanges.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 400);
    }

    @Test
    void publishesItsKeysAndMetadata() {
        var origin = "http://localhost:" + port;
        for (var path : new String[] {"/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"}) {
            var metadata = Browser.json(person.get(path));
            assertThat(metadata.path("issuer").asString()).isEqualTo(origin);
            assertThat(metadata.path("jwks_uri").asString()).isEqualTo(origin + "/oauth2/jwks");
            assertThat(metadata.path("code_challenge_methods_supported").toString())
                    .isEqualTo("[\"S256\"]");
            assertThat(metadata.path("authorization_response_iss_parameter_supported")
                            .asBoolean())
                    .isTrue();
        }
        var key = Browser.json(person.get("/oauth2/jwks")).at("/keys/0");
        assertThat(key.path("kty").asString()).isEqualTo("RSA");
        assertThat(key.has("d")).isFalse();
    }

    private Account aNewAccount(String loginName) {
        var account = new Account(
                Account.newId(),
                "CN",
                new LoginName(loginName),
                loginName,
                "{noop}lianluo-demo",
                Set.of(Role.STAFF),
                null,
                null,
                null,
                null,
                true,
                Locale.ENGLISH,
                1);
        accounts.add(account);
        return account;
    }

    /** Signs in, goes through the consent page, returns the code. */
    private String codeFor(String account, String asked, String... granted) {
        person.signedInAs(account);
        var answer = person.get(tool.authorizePath(asked));
        var redirected = redirected(answer);
        if (!redirected.containsKey("code")) {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/consent?");
            redirected = redirected(consent(redirected.get("state"), granted));
        }
        return redirected.get("code");
    }

    private HttpResponse<String> consent(String state, String... granted) {
        var form = new ArrayList<String>();
        form.add("client_id=" + tool.id());
        form.add("state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
        for (var scope : granted) {
            form.add("scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8));
        }
        return person.postForm("/oauth2/authorize", String.join("&", form));
    }
}
