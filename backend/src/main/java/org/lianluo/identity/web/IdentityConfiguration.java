package org.lianluo.identity.web;

import java.time.Clock;
import org.lianluo.identity.domain.AttemptLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;

/** The parts of sign-in that come from libraries. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class IdentityConfiguration {

    /** bcrypt today; the algorithm's name stands before every hash, so that another can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Readable for the portal's scripts, which send it back as a header; other sites cannot read it. */
    @Bean
    CookieCsrfTokenRepository csrfTokens(PublicAddress address) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (address.isSecure()) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    @Bean
    AttemptLimit attemptLimit(Clock clock, @Value("${lianluo.sign-in.failures-per-minute:20}") int perMinute) {
        return new AttemptLimit(clock, perMinute);
    }
}
