package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.testing.ThirdParty.json;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.ThirdParty;

/** A program gives the code of a person who consented for tokens. */
@IdentityApplication
class CodeExchangeIT extends ProgramAndPerson {

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
    void refusesACodeWithTheWrongVerifier() {
        var code = codeFor("staff", "unit:read", "unit:read");

        assertThat(tool.exchange(code, "another-verifier-of-enough-length-for-the-rule-0123")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void servesAPublicClientWithPkceButWithoutARefreshToken() {
        tool = new ThirdParty(port, "demo-app", null);

        var tokens = tokensFor("deputy", "suggestion:read", "suggestion:read");

        assertThat(tokens.has("refresh_token")).isFalse();
        var me = json(tool.graphQl(tokens.path("access_token").asString(), ME)).at("/data/me");
        assertThat(me.path("loginName").asString()).isEqualTo("deputy");
    }

    @Test
    void givesAnIdTokenThatIsNoAccessToken() {
        var tokens = tokensFor("staff", "openid unit:read", "unit:read");
        var refreshed = json(tool.refresh(tokens.path("refresh_token").asString()));

        assertThat(refreshed.path("id_token").asString()).isNotBlank();
        assertThat(tool.graphQl(tokens.path("id_token").asString(), ME).statusCode())
                .isEqualTo(401);
    }

    @Test
    void tellsTheClientWhoSignedIn() {
        var tokens = tokensFor("staff", "openid unit:read", "unit:read");

        var answer = tool.get(tokens.path("access_token").asString(), "/userinfo");

        assertThat(json(answer).path("sub").asString()).isEqualTo("acc_demo-staff");
    }
}
