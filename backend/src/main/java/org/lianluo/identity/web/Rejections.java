package org.lianluo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.lianluo.platform.web.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What a caller hears who is turned away before any controller: on the GraphQL path in the form of GraphQL errors. */
@Component
class Rejections implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Messages messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Rejections(Messages messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var badToken = reason instanceof InvalidBearerTokenException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        var key = badToken ? "identity.rejected.token" : "identity.rejected.signIn";
        reject(request, response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", key);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var key = reason instanceof CsrfException ? "identity.rejected.csrf" : "identity.rejected.forbidden";
        reject(request, response, HttpStatus.FORBIDDEN, "FORBIDDEN", key);
    }

    private void reject(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String key)
            throws IOException {
        var message = messages.text(locales.resolveLocale(request), key);
        var body = request.getRequestURI().startsWith("/graphql")
                ? Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))))
                : new ApiError(code, message, null);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
