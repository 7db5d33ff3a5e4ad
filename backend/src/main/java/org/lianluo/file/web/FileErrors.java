package org.lianluo.file.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.file.domain.FileDesk;
import org.lianluo.file.domain.FileRefused;
import org.lianluo.file.domain.FileRefused.Reason;
import org.lianluo.file.domain.ScannerDown;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Unauthenticated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Why a file was not taken or not handed out, as JSON in the language of the request. */
@RestControllerAdvice(basePackageClasses = FileErrors.class)
class FileErrors {

    private static final Logger LOG = LoggerFactory.getLogger(FileErrors.class);

    private final Messages messages;

    FileErrors(Messages messages) {
        this.messages = messages;
    }

    /** @param field the part of the form it is about; null where it is about none */
    record Answer(String code, String message, @Nullable String field) {}

    @ExceptionHandler
    ResponseEntity<Answer> refused(FileRefused refused, Locale locale) {
        var reason = refused.reason();
        if (reason == Reason.INFECTED) {
            LOG.warn("An upload was refused: the virus scanner found {}", refused.arguments());
        }
        var message = messages.text(locale, reason.messageKey(), refused.arguments());
        return ResponseEntity.status(status(reason)).body(new Answer(reason.name(), message, "file"));
    }

    @ExceptionHandler
    ResponseEntity<Answer> tooLarge(MaxUploadSizeExceededException tooLarge, Locale locale) {
        return refused(new FileRefused(Reason.TOO_LARGE, FileDesk.MAX_SIZE >> 20), locale);
    }

    @ExceptionHandler
    ResponseEntity<Answer> unreadable(MultipartException unreadable, Locale locale) {
        return refused(new FileRefused(Reason.NOT_ONE_FILE), locale);
    }

    @ExceptionHandler
    ResponseEntity<Answer> nobodyLooked(ScannerDown down, Locale locale) {
        LOG.error("An upload was refused unscanned. {}", down.getMessage());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "SCANNER_DOWN", messages.text(locale, "file.scannerDown"));
    }

    @ExceptionHandler
    ResponseEntity<Answer> notFound(Refusal refusal, Locale locale) {
        var problem = refusal.problems().get(0);
        var message = messages.text(locale, problem.messageKey(), problem.arguments());
        return answer(HttpStatus.NOT_FOUND, problem.code().name(), message);
    }

    @ExceptionHandler
    ResponseEntity<Answer> notSignedIn(Unauthenticated unauthenticated, Locale locale) {
        return answer(HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", messages.text(locale, "unauthenticated"));
    }

    @ExceptionHandler
    ResponseEntity<Answer> forbidden(Forbidden forbidden, Locale locale) {
        var message = messages.text(locale, String.valueOf(forbidden.getMessage()), forbidden.arguments());
        return answer(HttpStatus.FORBIDDEN, "FORBIDDEN", message);
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, String code, String message) {
        return ResponseEntity.status(status).body(new Answer(code, message, null));
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNKNOWN_TYPE, ENCRYPTED, MACROS, INFLATES -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case NOT_ONE_FILE, EMPTY, NAME_TOO_LONG, BAD_NAME, INFECTED -> HttpStatus.BAD_REQUEST;
        };
    }
}
