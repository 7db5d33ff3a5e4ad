package org.lianluo.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The cookie of a session: out of reach of scripts and other sites, and bound to this host where we are served over https. */
@Component
class SessionCookie implements CookieSerializer {

    private final DefaultCookieSerializer cookies = new DefaultCookieSerializer();
    private final String name;

    SessionCookie(PublicAddress address) {
        this.name = address.isSecure() ? "__Host-lianluo" : "lianluo";
        cookies.setCookieName(name);
        cookies.setCookiePath("/");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setUseSecureCookie(address.isSecure());
        cookies.setSameSite("Lax");
        cookies.setUseBase64Encoding(false);
    }

    boolean isSentWith(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .map(Cookie::getName)
                .anyMatch(name::equals);
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        cookies.writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookies.readCookieValues(request);
    }
}
