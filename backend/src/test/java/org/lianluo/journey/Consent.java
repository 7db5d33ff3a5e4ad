package org.lianluo.journey;

import static org.lianluo.testing.ThirdParty.json;

import org.lianluo.testing.Browser;
import org.lianluo.testing.ConsentPage;
import org.lianluo.testing.ThirdParty;

/** Lets a program act for a person who has agreed to it in the browser. */
final class Consent {

    static final String ALL_SCOPES = "suggestion:read suggestion:write deputy:read unit:read obligation:read";

    private Consent() {}

    static Speaker programFor(int port, String account) {
        var app = new ThirdParty(port, "demo-app", null);
        var code = new ConsentPage(new Browser(port), app).codeFor(account, ALL_SCOPES, ALL_SCOPES.split(" "));
        return Speaker.program(
                app, json(app.exchange(code)).path("access_token").asString());
    }
}
