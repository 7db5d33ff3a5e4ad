package org.lianluo.identity.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.SignInRefused.Reason;
import org.springframework.stereotype.Component;

/** Where somebody proves to be an account's owner. */
@Component
public class SignInDesk {

    private final Accounts accounts;
    private final Lockouts lockouts;
    private final AttemptLimit attempts;
    private final Passwords passwords;
    private final Clock clock;
    private final String nobodysHash;

    public SignInDesk(Accounts accounts, Lockouts lockouts, AttemptLimit attempts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = passwords.hash(Account.newId().value());
    }

    /** Returns the account, or throws {@link SignInRefused}. */
    public Account signIn(@Nullable String loginName, @Nullable String password, String address) {
        if (loginName == null || loginName.isBlank()) {
            throw new SignInRefused(Reason.REQUIRED, "identity.signIn.loginName", "loginName");
        }
        if (password == null || password.isEmpty()) {
            throw new SignInRefused(Reason.REQUIRED, "identity.signIn.password", "password");
        }
        if (!attempts.take(address)) {
            throw new SignInRefused(Reason.LOCKED, "identity.signIn.tooMany", null);
        }
        var name = LoginName.normalised(loginName);
        countAttempt(name);
        var account = proven(name, password);
        lockouts.forget(name);
        attempts.giveBack(address);
        if (!account.enabled()) {
            throw new SignInRefused(Reason.DISABLED, "identity.signIn.disabled", null);
        }
        return account;
    }

    private void countAttempt(String name) {
        Lockout counted;
        do {
            var now = clock.instant();
            var before = lockouts.find(name).orElseGet(() -> Lockout.none(name));
            if (before.isLocked(now)) {
                throw new SignInRefused(Reason.LOCKED, "identity.signIn.locked", null, minutesLeft(before, now));
            }
            counted = before.attempted(now);
        } while (!lockouts.save(counted));
    }

    private static long minutesLeft(Lockout lockout, Instant now) {
        return lockout.lockedUntil() == null
                ? 0
                : Duration.between(now, lockout.lockedUntil()).plusSeconds(59).toMinutes();
    }

    /** A name that nobody has costs the same time as a wrong password. */
    private Account proven(String name, String password) {
        var account = accounts.findByLoginName(name);
        var right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        return account.filter(found -> right)
                .orElseThrow(() -> new SignInRefused(Reason.BAD_CREDENTIALS, "identity.signIn.bad", null));
    }
}
