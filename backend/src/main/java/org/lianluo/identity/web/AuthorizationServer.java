package org.lianluo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;

/** The OAuth2 authorization server for third parties, in the same application. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServer {

    private static final BearerTokenResolver BEARER = new DefaultBearerTokenResolver();
    private static final String ISSUER_IS_NAMED = "authorization_response_iss_parameter_supported";

    @Bean
    @Order(1)
    SecurityFilterChain authorizationServerChain(HttpSecurity http, AccountContexts contexts, BrowserRules browser) {
        return http.oauth2AuthorizationServer(server -> configure(http, server))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .oauth2ResourceServer(tokens -> tokens.bearerTokenResolver(AuthorizationServer::tokenForUserInfo))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(AuthorizationServer::askToSignIn))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(browser)
                .build();
    }

    /** Without a configured address the issuer is the host each request names. */
    @Bean
    AuthorizationServerSettings authorizationServerSettings(PublicAddress address) {
        var settings = AuthorizationServerSettings.builder();
        address.configured().ifPresent(settings::issuer);
        return settings.build();
    }

    /** Our sessions, for the session id in ID tokens; otherwise each node would keep a list of its own, for ever. */
    @Bean
    SessionRegistry sessionRegistry(FindByIndexNameSessionRepository<? extends Session> sessions) {
        return new SpringSessionBackedSessionRegistry<>(sessions);
    }

    private static void configure(HttpSecurity http, OAuth2AuthorizationServerConfigurer server) {
        var answers = new RedirectsWithIssuer();
        http.securityMatcher(server.getEndpointsMatcher());
        server.authorizationEndpoint(endpoint -> endpoint.consentPage("/consent")
                        .authorizationResponseHandler(answers)
                        .errorResponseHandler(answers))
                .authorizationServerMetadataEndpoint(endpoint -> endpoint.authorizationServerMetadataCustomizer(
                        metadata -> metadata.claim(ISSUER_IS_NAMED, true)))
                .oidc(oidc -> oidc.providerConfigurationEndpoint(endpoint ->
                        endpoint.providerConfigurationCustomizer(metadata -> metadata.claim(ISSUER_IS_NAMED, true))));
    }

    /** Elsewhere a token must not count: a client could consent to more for itself with the token it already has. */
    private static @Nullable String tokenForUserInfo(HttpServletRequest request) {
        return request.getRequestURI().equals("/userinfo") ? BEARER.resolve(request) : null;
    }

    /** The portal's sign-in page, which comes back here. */
    private static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (!request.getMethod().equals("GET")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(
                "/login?continue=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8));
    }
}
