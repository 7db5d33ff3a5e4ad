package org.lianluo.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.SetupDesk;
import org.lianluo.identity.domain.SetupDesk.FirstAdministrator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Making the first administrator from the link printed at start. */
@RestController
class SetupController {

    private final SetupDesk desk;
    private final String congress;

    SetupController(SetupDesk desk, @Value("${lianluo.congress:CN}") String congress) {
        this.desk = desk;
        this.congress = congress;
    }

    /** What was typed; null for what was left out. */
    record Setup(
            @Nullable String token,
            @Nullable String loginName,
            @Nullable String displayName,
            @Nullable String password) {}

    @PostMapping(path = "/api/setup", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setUp(@RequestBody Setup typed) {
        desk.claim(
                orEmpty(typed.token()),
                new FirstAdministrator(
                        orEmpty(typed.loginName()), orEmpty(typed.displayName()), orEmpty(typed.password())),
                congress);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
