package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.testing.ThirdParty.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;

/** Tokens of a program that acts for itself. */
@IdentityApplication
class ProgramTokenIT extends ProgramAndPerson {

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
}
