package org.lianluo.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Refuses a JSON body larger than anything a person writes, and one that says nothing, before anybody parses it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final int LIMIT = 256 * 1024;

    private final Messages messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    BodyLimit(Messages messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            var message = messages.text(locales.resolveLocale(request), "tooLarge", LIMIT / 1024);
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "TOO_COSTLY", message);
        } else if (isNull(body)) {
            var message = messages.text(locales.resolveLocale(request), "badRequest.body");
            refuse(request, response, HttpStatus.BAD_REQUEST, "BAD_REQUEST", message);
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    /** JSON's null is read as no object at all, which those who read it do not expect. */
    private static boolean isNull(byte[] body) {
        return body.length < 100
                && new String(body, StandardCharsets.UTF_8).strip().equals("null");
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String message)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(ErrorBody.of(request.getRequestURI(), code, message)));
    }
}
