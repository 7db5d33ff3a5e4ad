package org.lianluo.identity.web;

import java.util.Locale;
import org.lianluo.identity.domain.SignInRefused;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of sign-in, set-up and consent as JSON, in the language of the request. */
@RestControllerAdvice(basePackageClasses = IdentityErrors.class)
class IdentityErrors {

    private final Messages messages;

    IdentityErrors(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ApiError> refused(SignInRefused refused, Locale locale) {
        var status =
                switch (refused.reason()) {
                    case REQUIRED -> HttpStatus.BAD_REQUEST;
                    case LOCKED -> HttpStatus.TOO_MANY_REQUESTS;
                    case BAD_CREDENTIALS, DISABLED -> HttpStatus.UNAUTHORIZED;
                };
        var message = messages.text(locale, refused.messageKey(), refused.arguments());
        return ResponseEntity.status(status).body(new ApiError(refused.reason().name(), message, refused.field()));
    }

    @ExceptionHandler
    ResponseEntity<ApiError> refused(Refusal refusal, Locale locale) {
        var problem = refusal.problems().get(0);
        var path = problem.path();
        var message =
                messages.text(locale, problem.messageKey(), problem.arguments().toArray());
        return ResponseEntity.badRequest()
                .body(new ApiError(problem.code().name(), message, path.isEmpty() ? null : path.get(path.size() - 1)));
    }

    @ExceptionHandler
    ResponseEntity<ApiError> forbidden(Forbidden forbidden, Locale locale) {
        var message = messages.text(locale, String.valueOf(forbidden.getMessage()), forbidden.arguments());
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(new ApiError("FORBIDDEN", message, null));
    }

    @ExceptionHandler
    ResponseEntity<ApiError> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        return ResponseEntity.badRequest()
                .body(new ApiError("REQUIRED", messages.text(locale, "identity.rejected.body"), null));
    }
}
