package org.lianluo.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** The portal and the GraphQL API: a session of the portal or a token opens them; what each may do, the modules decide. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    @Order(2)
    SecurityFilterChain portal(
            HttpSecurity http,
            AccountContexts contexts,
            TokenHolders holders,
            Rejections rejections,
            SessionCookie cookie,
            CookieCsrfTokenRepository csrfTokens,
            BrowserRules browser) {
        AccessDeniedHandler forbidden = rejections;
        return http.authorizeHttpRequests(PortalSecurity::whoMayCome)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfTokens)
                        .requireCsrfProtectionMatcher(request -> isForgeable(request, cookie)))
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(rejections)
                        .accessDeniedHandler(forbidden)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(holders)))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(rejections).accessDeniedHandler(forbidden))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(browser)
                .build();
    }

    private static void whoMayCome(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/actuator/health", "/graphql", "/api/session", "/api/setup")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers(HttpMethod.GET, "/api/files/*", "/api/suggestions/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/api/files/*")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    /** Whether another site could have sent it in the name of somebody signed in; signing in itself counts. */
    private static boolean isForgeable(HttpServletRequest request, SessionCookie cookie) {
        return !SAFE.contains(request.getMethod())
                && (request.getRequestURI().startsWith("/api/") || cookie.isSentWith(request));
    }
}
