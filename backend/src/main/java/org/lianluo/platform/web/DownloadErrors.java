package org.lianluo.platform.web;

import java.util.Locale;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Unauthenticated;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Why there is no download, as JSON in the language of the request. */
@RestControllerAdvice(annotations = DownloadController.class)
class DownloadErrors {

    private final Messages messages;

    DownloadErrors(Messages messages) {
        this.messages = messages;
    }

    record Answer(String code, String message) {}

    @ExceptionHandler
    ResponseEntity<Answer> notSignedIn(Unauthenticated unauthenticated, Locale locale) {
        return answer(HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", messages.text(locale, "unauthenticated"));
    }

    @ExceptionHandler
    ResponseEntity<Answer> forbidden(Forbidden forbidden, Locale locale) {
        var message = messages.text(locale, String.valueOf(forbidden.getMessage()), forbidden.arguments());
        return answer(HttpStatus.FORBIDDEN, "FORBIDDEN", message);
    }

    @ExceptionHandler
    ResponseEntity<Answer> unusable(BadArgument argument, Locale locale) {
        var message = messages.text(locale, String.valueOf(argument.getMessage()), argument.arguments());
        return answer(HttpStatus.BAD_REQUEST, "BAD_REQUEST", message);
    }

    @ExceptionHandler
    ResponseEntity<Answer> unreadable(MethodArgumentTypeMismatchException parameter, Locale locale) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "BAD_REQUEST",
                messages.text(locale, "badRequest.parameter", parameter.getName()));
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, String code, String message) {
        return ResponseEntity.status(status).body(new Answer(code, message));
    }
}
