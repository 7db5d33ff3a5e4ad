package org.lianluo.platform.web;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        if (isStoreDown((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, path, "STORE_DOWN", messages.text(locale, "storeDown"));
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

    /** The driver's exception, or the exception that wraps it. */
    private static boolean isStoreDown(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException) {
                return cause instanceof MongoTimeoutException || cause instanceof MongoSocketException;
            }
        }
        return false;
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, String path, String code, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(ErrorBody.of(path, code, message));
    }
}
