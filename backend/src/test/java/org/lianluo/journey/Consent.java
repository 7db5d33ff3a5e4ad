package org.lianluo.journey;

import static org.lianluo.testing.ThirdParty.json;
import static org.lianluo.testing.ThirdParty.redirected;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;

/** Lets a program act for a person who has agreed to it in the browser. */
final class Consent {

    static final String ALL_SCOPES = "suggestion:read suggestion:write deputy:read unit:read obligation:read";

    private Consent() {}

    static Speaker programFor(int port, String account) {
        var app = new ThirdParty(port, "demo-app", null);
        var browser = new Browser(port).signedInAs(account);
        var asked = redirected(browser.get(app.authorizePath(ALL_SCOPES)));
        return Speaker.program(app, token(app, asked.containsKey("code") ? asked : agreed(browser, asked)));
    }

    /** Agrees on the page that asks; who agreed before is not asked again. */
    private static Map<String, String> agreed(Browser browser, Map<String, String> asked) {
        var form = new StringJoiner("&").add("client_id=demo-app").add("state=" + encoded(asked.get("state")));
        Stream.of(ALL_SCOPES.split(" ")).forEach(scope -> form.add("scope=" + encoded(scope)));
        return redirected(browser.postForm("/oauth2/authorize", form.toString()));
    }

    private static String token(ThirdParty app, Map<String, String> agreed) {
        return json(app.exchange(agreed.get("code"))).path("access_token").asString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
