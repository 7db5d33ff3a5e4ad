package org.lianluo.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last answer to a request that failed outside any controller: says what happened in the reader's language. */
@Controller
class FailureController implements ErrorController {

    private final Messages messages;

    FailureController(Messages messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    ResponseEntity<Map<String, Object>> failure(HttpServletRequest request, Locale locale) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var failure = StoreFailure.of((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        if (failure.isPresent()) {
            var message = messages.text(locale, failure.get().messageKey());
            return answer(HttpStatus.SERVICE_UNAVAILABLE, path, "STORE_DOWN", message);
        }
        var status = status(request);
        return switch (status) {
            case BAD_REQUEST -> answer(status, path, "BAD_REQUEST", messages.text(locale, "badRequest.body"));
            case NOT_FOUND -> answer(status, path, "NOT_FOUND", messages.text(locale, "failure.notFound"));
            case INTERNAL_SERVER_ERROR -> answer(status, path, "INTERNAL", messages.text(locale, "failure.internal"));
            default ->
                answer(status, path, "BAD_REQUEST", messages.text(locale, "badRequest", status.getReasonPhrase()));
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, String path, String code, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(ErrorBody.of(path, code, message));
    }
}
