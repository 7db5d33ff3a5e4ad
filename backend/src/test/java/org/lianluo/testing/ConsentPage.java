package org.lianluo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.testing.ThirdParty.redirected;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The page on which a person agrees that a program acts for them. */
public record ConsentPage(Browser person, ThirdParty program) {

    /** Signs in, agrees to these scopes, and returns the code; who agreed before is not asked again. */
    public String codeFor(String account, String asked, String... granted) {
        person.signedInAs(account);
        var answer = person.get(program.authorizePath(asked));
        var redirected = redirected(answer);
        if (!redirected.containsKey("code")) {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/consent?");
            redirected = redirected(agree(redirected.get("state"), granted));
        }
        return redirected.get("code");
    }

    /** Agrees to these scopes; declines where there are none. */
    public HttpResponse<String> agree(String state, String... granted) {
        var form = new StringJoiner("&").add("client_id=" + program.id()).add("state=" + encoded(state));
        for (var scope : granted) {
            form.add("scope=" + encoded(scope));
        }
        return person.postForm("/oauth2/authorize", form.toString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
