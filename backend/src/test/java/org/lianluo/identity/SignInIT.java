package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.lianluo.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People sign in by name and password. */
@IdentityApplication
class SignInIT {

    private static final String ME = "{ me { loginName } }";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void signsInAndOut() {
        assertThat(browser.signIn("staff", "lianluo-demo").statusCode()).isEqualTo(204);
        assertThat(browser.data(ME).at("/me/loginName").asString()).isEqualTo("staff");
        assertThat(Browser.json(browser.get("/api/session")).path("signedIn").asBoolean())
                .isTrue();

        assertThat(browser.signOut().statusCode()).isEqualTo(204);

        assertThat(browser.data(ME).path("me").isNull()).isTrue();
        assertThat(Browser.json(browser.get("/api/session")).path("signedIn").asBoolean())
                .isFalse();
    }

    @Test
    void listsTheDemoAccounts() {
        var accounts = Browser.json(browser.get("/api/session")).path("demoAccounts");

        assertThat(accounts.size()).isEqualTo(17);
        assertThat(accounts.path(0).path("loginName").asString()).isEqualTo("deputy");
        assertThat(accounts.path(0).path("role").asString()).isEqualTo("DEPUTY");
        assertThat(accounts.path(0).path("password").asString()).isEqualTo("lianluo-demo");
        assertThat(accounts.path(0).path("displayName").asString()).isNotBlank();
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownName() {
        var wrong = browser.signIn("committee", "wrong");
        var unknown = browser.signIn("nobody-of-that-name", "wrong");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(Browser.json(wrong).path("code").asString()).isEqualTo("BAD_CREDENTIALS");
        assertThat(Browser.json(wrong).path("message").asString()).contains("登录名或密码不正确");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void answersInEnglishWhereEnglishIsAskedFor() {
        var refused = browser.speaking("en").signIn("", "x");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .isEqualTo(
                        "{\"code\":\"REQUIRED\",\"message\":\"Please fill in the login name.\",\"field\":\"loginName\"}");
    }

    @Test
    void locksANameAfterFiveFailuresAndOpensItAgain() {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn("member", "wrong").statusCode()).isEqualTo(401);
        }

        var locked = browser.speaking("en").signIn("member", "lianluo-demo");
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(Browser.json(locked).path("code").asString()).isEqualTo("LOCKED");
        assertThat(Browser.json(locked).path("message").asString()).contains("15 minutes");

        clock.pass(Duration.ofMinutes(15));
        assertThat(browser.signIn("member", "lianluo-demo").statusCode()).isEqualTo(204);
    }

    @Test
    void locksANameNobodyHasJustTheSame() {
        for (int i = 0; i < 5; i++) {
            browser.signIn("a-name-nobody-has", "wrong");
        }

        assertThat(browser.signIn("a-name-nobody-has", "wrong").statusCode()).isEqualTo(429);
        clock.pass(Duration.ofMinutes(1));
    }

    @Test
    void saysWhatIsWrongWithABodyThatIsNoJson() {
        browser.get("/api/session");
        var refused = browser.post("/api/session", "no object");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.json(refused).path("code").asString()).isEqualTo("REQUIRED");
    }
}
