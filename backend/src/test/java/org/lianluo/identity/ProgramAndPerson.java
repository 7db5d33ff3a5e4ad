package org.lianluo.identity;

import static org.lianluo.testing.ThirdParty.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ConsentPage;
import org.lianluo.testing.MovableClock;
import org.lianluo.testing.ThirdParty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A program and somebody at a browser who may let it act for them. */
abstract class ProgramAndPerson {

    static final String ME = "{ me { id loginName displayName roles scopes } }";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    ThirdParty tool;
    Browser person;

    @BeforeEach
    void start() {
        // Tokens are issued by the time of the world; other tests leave the clock hours ahead of it.
        clock.showRealTime();
        tool = ThirdParty.demoTool(port);
        person = new Browser(port);
    }

    /** Signs in, goes through the consent page, returns the code. */
    String codeFor(String account, String asked, String... granted) {
        return new ConsentPage(person, tool).codeFor(account, asked, granted);
    }

    /** The answer with the tokens for such a code. */
    JsonNode tokensFor(String account, String asked, String... granted) {
        return json(tool.exchange(codeFor(account, asked, granted)));
    }

    HttpResponse<String> consent(String state, String... granted) {
        return new ConsentPage(person, tool).agree(state, granted);
    }
}
