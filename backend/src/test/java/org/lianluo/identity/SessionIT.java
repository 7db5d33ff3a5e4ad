package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.identity.domain.AccountDesk;
import org.lianluo.identity.domain.Accounts;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Role;
import org.lianluo.testing.Browser;
import org.lianluo.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a session opens, how it is kept from others and when it ends. */
@IdentityApplication
class SessionIT {

    private static final String ME = "{ me { loginName } }";
    private static final AccountId MOVER = new AccountId("acc_mover");

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Accounts people;

    Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void keepsTheCookieFromScriptsAndOtherSites() {
        var cookie = browser.signIn("staff", "lianluo-demo").headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("lianluo="))
                .findFirst();

        assertThat(cookie)
                .hasValueSatisfying(header -> assertThat(header)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void takesNoSessionThatSomebodyPlanted() {
        browser.setCookie("lianluo", "planted");

        browser.signedInAs("staff");
        var first = browser.cookie("lianluo").orElseThrow();
        browser.signedInAs("staff");

        assertThat(first).isNotEqualTo("planted");
        assertThat(browser.cookie("lianluo")).isPresent().get().isNotEqualTo(first);
        browser.setCookie("lianluo", first);
        assertThat(browser.data(ME).path("me").isNull()).isTrue();
    }

    @Test
    void endsAnIdleSessionOfStaffAfterFifteenMinutesAndOfADeputyAfterThirty() {
        var staff = new Browser(port).signedInAs("staff");
        var deputy = new Browser(port).signedInAs("deputy");

        clock.pass(Duration.ofMinutes(14));
        assertThat(staff.data(ME).at("/me/loginName").asString()).isEqualTo("staff");
        clock.pass(Duration.ofMinutes(15));

        assertThat(staff.data(ME).path("me").isNull()).isTrue();
        assertThat(deputy.data(ME).at("/me/loginName").asString()).isEqualTo("deputy");
        clock.pass(Duration.ofMinutes(30));
        assertThat(deputy.data(ME).path("me").isNull()).isTrue();
    }

    @Test
    void endsEverySessionAfterTwelveHours() {
        browser.signedInAs("deputy");
        for (int i = 0; i < 35; i++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(browser.data(ME).path("me").isNull()).isFalse();
        }

        clock.pass(Duration.ofMinutes(20));

        assertThat(browser.data(ME).path("me").isNull()).isTrue();
    }

    @Test
    void refusesAChangeWithoutTheCsrfToken() {
        browser.signedInAs("staff");
        browser.get("/api/session");
        browser.forgetCookie("XSRF-TOKEN");

        var graphQl = browser.graphQl(ME);
        browser.forgetCookie("XSRF-TOKEN");
        var signOut = browser.signOut();
        browser.forgetCookie("XSRF-TOKEN");
        browser.forgetCookie("lianluo");
        var signIn = browser.post("/api/session", Map.of("loginName", "staff", "password", "lianluo-demo"));

        assertThat(graphQl.statusCode()).isEqualTo(403);
        assertThat(Browser.json(graphQl).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
        assertThat(signOut.statusCode()).isEqualTo(403);
        assertThat(signIn.statusCode()).isEqualTo(403);
    }

    @Test
    void letsTheAnonymousAskWithoutACsrfToken() {
        assertThat(browser.graphQl(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheSessionsOfADisabledAccountAndSignsItInNoMore() {
        browser.signedInAs("deputy2");
        var administrator = new Actor(
                new AccountId("acc_demo-security-admin"),
                "",
                Set.of(Role.SECURITY_ADMIN),
                null,
                null,
                null,
                null,
                null,
                Locale.ENGLISH);

        accounts.disable(administrator, new AccountId("acc_demo-deputy2"));

        assertThat(browser.data(ME).path("me").isNull()).isTrue();
        var refused = browser.signIn("deputy2", "lianluo-demo");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Browser.json(refused).path("code").asString()).isEqualTo("DISABLED");
    }

    @Test
    void actsOnAChangedRoleWithTheNextRequest() {
        people.add(NewAccount.of(MOVER, "mover", Role.STAFF, 1));
        browser.signedInAs("mover");

        people.save(NewAccount.of(MOVER, "mover", Role.COMMITTEE, 2));

        assertThat(browser.data("{ me { roles } }").at("/me/roles").toString()).isEqualTo("[\"COMMITTEE\"]");
    }

    @Test
    void keepsTheRestOfTheApiForThoseSignedIn() {
        var refused = browser.get("/api/consent?client_id=demo-app&state=x");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Browser.json(refused).path("code").asString()).isEqualTo("UNAUTHENTICATED");
    }
}
