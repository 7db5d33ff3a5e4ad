package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.identity.domain.SetupDesk;
import org.lianluo.testing.Browser;
import org.lianluo.testing.InMemoryStore;
import org.lianluo.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** An installation without demo accounts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = InMemoryStore.class)
@Import(MovableClock.Installed.class)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SetupIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/setup#token=([\\w-]+)");
    private static final String PASSWORD = "Lian-luo 2026";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    SetupDesk desk;

    Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port).speaking("en");
        browser.get("/api/session");
    }

    @Test
    void makesTheFirstSecurityAdministratorFromThePrintedLinkOnce(CapturedOutput output) {
        var token = printed(output);

        assertThat(setUp(token, "chief", PASSWORD).statusCode()).isEqualTo(204);

        assertThat(browser.signIn("chief", PASSWORD).statusCode()).isEqualTo(204);
        assertThat(browser.data("{ me { roles } }").at("/me/roles").toString()).isEqualTo("[\"SECURITY_ADMIN\"]");
        var again = setUp(token, "second", PASSWORD);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(Browser.json(again).path("message").asString()).contains("set-up link");
        assertThat(desk.offer()).isEmpty();
    }

    @Test
    void hasNoAccountAnybodyCouldGuess() {
        assertThat(browser.signIn("security-admin", "lianluo-demo").statusCode())
                .isEqualTo(401);
        assertThat(Browser.json(browser.get("/api/session"))
                        .path("demoAccounts")
                        .isNull())
                .isTrue();
    }

    @Test
    void namesTheRuleAPasswordBreaksAndKeepsTheLinkOpen(CapturedOutput output) {
        var token = printed(output);

        var refused = setUp(token, "chief", "onlysmallletters");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.json(refused).path("field").asString()).isEqualTo("password");
        assertThat(Browser.json(refused).path("message").asString()).contains("at least 3 kinds");
        assertThat(setUp(token, "chief", PASSWORD).statusCode()).isEqualTo(204);
    }

    @Test
    void closesTheLinkAfterADay(CapturedOutput output) {
        var token = printed(output);

        clock.pass(Duration.ofHours(24));

        assertThat(setUp(token, "chief", PASSWORD).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesATokenSomebodyMadeUp() {
        assertThat(setUp("made-up", "chief", PASSWORD).statusCode()).isEqualTo(403);
    }

    private java.net.http.HttpResponse<String> setUp(String token, String loginName, String password) {
        return browser.post(
                "/api/setup",
                Map.of("token", token, "loginName", loginName, "displayName", "Chief", "password", password));
    }

    private String printed(CapturedOutput output) {
        var link = LINK.matcher(output.getAll());
        var last = "";
        while (link.find()) {
            last = link.group(1);
        }
        return last;
    }
}
