package org.lianluo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.SignedIn;
import org.lianluo.identity.demo.DemoAccounts;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.SessionTerms;
import org.lianluo.identity.domain.Sessions;
import org.lianluo.identity.domain.SignInDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in to the portal and out of it. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SignInDesk desk;
    private final CookieCsrfTokenRepository csrfTokens;
    private final Optional<DemoAccounts> demo;

    SessionController(SignInDesk desk, CookieCsrfTokenRepository csrfTokens, ObjectProvider<DemoAccounts> demo) {
        this.desk = desk;
        this.csrfTokens = csrfTokens;
        this.demo = Optional.ofNullable(demo.getIfAvailable());
    }

    /** What the portal must know before anybody signs in. */
    record SessionState(boolean signedIn, @Nullable List<DemoAccounts.Login> demoAccounts) {}

    /** What somebody typed; null for what they left out. */
    record Credentials(@Nullable String loginName, @Nullable String password) {}

    @GetMapping
    SessionState state(@Nullable Authentication authentication) {
        return new SessionState(
                authentication instanceof SignedIn,
                demo.map(DemoAccounts::logins).orElse(null));
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(@RequestBody Credentials typed, HttpServletRequest request, HttpServletResponse response) {
        var account = desk.signIn(typed.loginName(), typed.password(), request.getRemoteAddr());
        end(request.getSession(false));
        begin(request.getSession(true), account);
        renewCsrfToken(request, response);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        end(request.getSession(false));
        renewCsrfToken(request, response);
    }

    private static void begin(HttpSession session, Account account) {
        session.setAttribute(Sessions.ACCOUNT, account.id().value());
        session.setMaxInactiveInterval((int) SessionTerms.idle(account.roles()).toSeconds());
    }

    private static void end(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }

    /** Who knew the token before must not know it afterwards. */
    private void renewCsrfToken(HttpServletRequest request, HttpServletResponse response) {
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }
}
