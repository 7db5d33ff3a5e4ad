package org.lianluo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Sends the answer back to the client and names who answers, against mix-up of servers (RFC 9207). */
class RedirectsWithIssuer implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var answered = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
        var code = Objects.requireNonNull(answered.getAuthorizationCode()).getTokenValue();
        redirect(response, answered, Map.of("code", code));
    }

    /** A request whose client or redirect address is not right gets no redirect: that would make us an open door. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var refused = (OAuth2AuthorizationCodeRequestAuthenticationException) failure;
        var asked = refused.getAuthorizationCodeRequestAuthentication();
        if (asked == null || asked.getRedirectUri() == null) {
            response.sendError(
                    HttpServletResponse.SC_BAD_REQUEST, refused.getError().toString());
            return;
        }
        var answer = new LinkedHashMap<String, String>();
        answer.put("error", refused.getError().getErrorCode());
        putIfPresent(answer, "error_description", refused.getError().getDescription());
        redirect(response, asked, answer);
    }

    private static void redirect(
            HttpServletResponse response,
            OAuth2AuthorizationCodeRequestAuthenticationToken asked,
            Map<String, String> answer)
            throws IOException {
        var parameters = new LinkedHashMap<>(answer);
        putIfPresent(parameters, "state", asked.getState());
        parameters.put("iss", AuthorizationServerContextHolder.getContext().getIssuer());
        var target = Objects.requireNonNull(asked.getRedirectUri());
        var query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        response.sendRedirect(target + (target.contains("?") ? "&" : "?") + query);
    }

    private static void putIfPresent(Map<String, String> answer, String name, @Nullable String value) {
        if (value != null) {
            answer.put(name, value);
        }
    }
}
