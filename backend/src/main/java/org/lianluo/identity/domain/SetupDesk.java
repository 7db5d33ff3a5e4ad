package org.lianluo.identity.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Role;
import org.springframework.stereotype.Component;

/** Where the first administrator comes from: no installation has a default account. */
@Component
public class SetupDesk {

    private static final Duration VALID = Duration.ofHours(24);

    private final Accounts accounts;
    private final SetupLinks links;
    private final Passwords passwords;
    private final Clock clock;

    public SetupDesk(Accounts accounts, SetupLinks links, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new token while there is no account; the ones given out before stay valid until one is used. */
    public Optional<String> offer() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        var token = Digest.newSecret();
        links.add(Digest.of(token), clock.instant().plus(VALID));
        return Optional.of(token);
    }

    /** Makes the first account, a security administrator; {@link Forbidden} unless the token is open, {@link Refusal} for bad input. */
    public Account claim(String token, FirstAdministrator wanted, String congress) {
        var digest = Digest.of(token);
        if (!links.isOpen(digest, clock.instant())) {
            throw new Forbidden("identity.setup.link");
        }
        var account = account(wanted, congress);
        if (!accounts.isEmpty() || !links.claim(digest, clock.instant()) || !accounts.add(account)) {
            throw new Forbidden("identity.setup.link");
        }
        return account;
    }

    private Account account(FirstAdministrator wanted, String congress) {
        var loginName = new LoginName(wanted.loginName());
        var displayName = wanted.displayName().strip();
        if (displayName.isEmpty() || displayName.length() > 60) {
            throw Refusal.at("displayName", ProblemCode.REQUIRED, "identity.setup.displayName");
        }
        PasswordRule.check(wanted.password(), loginName);
        return new Account(
                Account.newId(),
                congress,
                loginName,
                displayName,
                passwords.hash(wanted.password()),
                Set.of(Role.SECURITY_ADMIN),
                null,
                null,
                null,
                null,
                true,
                Locale.SIMPLIFIED_CHINESE,
                1);
    }

    /** What the first administrator says of themself. */
    public record FirstAdministrator(String loginName, String displayName, String password) {}
}
