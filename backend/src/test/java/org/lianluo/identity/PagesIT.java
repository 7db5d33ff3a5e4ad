package org.lianluo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityApplication
class PagesIT {

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void tellsBrowsersToBeStrict() {
        var headers = browser.get("/api/session").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "script-src 'self';",
                                "frame-ancestors 'none'",
                                "object-src 'none'",
                                "form-action 'self'")
                        .doesNotContain("unsafe-eval"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void letsTheConsentFormEndAtTheClientsAddress() {
        assertThat(browser.get("/consent").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("form-action"));
    }

    @Test
    void showsItsHealthToEverybodyAndNothingElse() {
        assertThat(browser.get("/actuator/health").statusCode()).isIn(200, 503);
        assertThat(browser.get("/actuator").statusCode()).isEqualTo(401);
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(401);
    }

    @Test
    void answersErrorsThemselvesInsteadOfASignInPage() {
        assertThat(browser.get("/assets/missing.js").statusCode()).isEqualTo(404);
        assertThat(browser.post("/graphql", "no object").statusCode()).isEqualTo(400);
    }
}
