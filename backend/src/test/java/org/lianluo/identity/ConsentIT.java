package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.testing.ThirdParty.json;
import static org.lianluo.testing.ThirdParty.redirected;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;

/** People agree that a program acts for them, or do not. */
@IdentityApplication
class ConsentIT extends ProgramAndPerson {

    @Test
    void actsForAPersonWhoConsented() {
        var tokens = tokensFor("unit-clerk", "suggestion:read unit:read", "unit:read");

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
    void takesNoTokenInThePlaceOfAPersonWhoConsents() {
        var token = tokensFor("staff", "unit:read", "unit:read")
                .path("access_token")
                .asString();

        var answer = tool.get(token, tool.authorizePath("unit:read"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/login"));
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
}
