package org.lianluo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianluo.identity.Me;
import org.lianluo.identity.SignedIn;
import org.lianluo.identity.domain.People;
import org.lianluo.identity.domain.Sessions;
import org.lianluo.shared.AccountId;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is signed in, from the account id in the session: the account is read anew, so that a changed role acts at once. */
@Component
class AccountContexts implements SecurityContextRepository {

    private final People people;
    private final Sessions sessions;

    AccountContexts(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("deprecation") // the one method the interface demands; the newer one falls back on it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return Optional.ofNullable(holder.getRequest().getSession(false))
                .flatMap(this::signedIn)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Signing in writes the session itself; nothing else that authenticates a request outlives it. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(AccountContexts::account)
                .isPresent();
    }

    /** A session begins when somebody signs in. */
    private Optional<SignedIn> signedIn(HttpSession session) {
        var since = Instant.ofEpochMilli(session.getCreationTime());
        var id = session.getId();
        Supplier<Optional<Me>> later = () -> sessions.account(id).flatMap(people::byAccount);
        return account(session).flatMap(people::byAccount).map(me -> new SignedIn(me, since, later));
    }

    private static Optional<AccountId> account(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(Sessions.ACCOUNT))
                .map(AccountId::new);
    }
}
