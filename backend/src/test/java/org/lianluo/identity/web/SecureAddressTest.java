package org.lianluo.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SecureAddressTest {

    @Test
    void bindsCookiesToTheHostWhereItIsServedOverHttps() {
        var header = cookieAt("https://lianluo.example.cn/");

        assertThat(header).startsWith("__Host-lianluo=").contains("Secure", "HttpOnly", "Path=/", "SameSite=Lax");
        assertThat(header).doesNotContain("Domain");
    }

    @Test
    void usesAPlainNameOnPlainHttpWhereBrowsersWouldRefuseTheOther() {
        assertThat(cookieAt("")).startsWith("lianluo=").doesNotContain("Secure");
    }

    @Test
    void namesThisMachineUntilSomebodySaysWhereItIs() {
        var environment = new MockEnvironment().withProperty("local.server.port", "9090");

        assertThat(new PublicAddress("", environment).url()).isEqualTo("http://localhost:9090");
        assertThat(new PublicAddress("https://lianluo.example.cn/", environment).url())
                .isEqualTo("https://lianluo.example.cn");
    }

    private static String cookieAt(String publicUrl) {
        var response = new MockHttpServletResponse();
        new SessionCookie(new PublicAddress(publicUrl, new MockEnvironment()))
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "secret"));
        return response.getHeader("Set-Cookie");
    }
}
