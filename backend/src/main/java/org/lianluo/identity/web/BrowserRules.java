package org.lianluo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What browsers are told about our pages. Scripts and styles come from here and nowhere else.
 */
@Component
class BrowserRules implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final long YEAR = 365L * 24 * 60 * 60;

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
            + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** Browsers hold redirects after a form to this too; the form on the consent page ends at the client's address. */
    private static final String OWN_FORMS = "; form-action 'self'";

    private static final String HEADER = "Content-Security-Policy";

    /** What a controller set itself, for a file that people uploaded, is stricter. */
    private static final HeaderWriter CONTENT_SECURITY_POLICY = (request, response) -> {
        if (!response.containsHeader(HEADER)) {
            response.setHeader(HEADER, request.getRequestURI().equals("/consent") ? POLICY : POLICY + OWN_FORMS);
        }
    };

    private final RequestMatcher secure;

    /** Where we are known to be served over https, a proxy may speak plain http to us. */
    BrowserRules(PublicAddress address) {
        this.secure = address.isSecure() ? AnyRequestMatcher.INSTANCE : HttpServletRequest::isSecure;
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(CONTENT_SECURITY_POLICY)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts ->
                        hsts.requestMatcher(secure).maxAgeInSeconds(YEAR).includeSubDomains(false))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(self), microphone=(), geolocation=(), payment=()"))
                .contentTypeOptions(Customizer.withDefaults());
    }
}
